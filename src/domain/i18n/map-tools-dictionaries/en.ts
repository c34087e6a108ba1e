import type { MapToolsDictionary } from '../map-tools-dictionary.js';

const en: MapToolsDictionary = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Whole map',
  wheelHint: 'To zoom, hold Ctrl and turn the wheel',
  touchHint: 'Move the map with two fingers',
  about: 'about {name}',
  aboutShort: 'ca.',
  together: '{count} in one place: {name}',
  close: 'Close',
  onlyVisible: 'Show only what can be seen on the map',
  nearMe: 'Near me',
  nearMeFailed: 'Your location is not known. Type a town or postal code into the search box.',
  nearMeFound: 'The list is ordered by distance from {name}.',
  nearMeExplained: 'Asks your device for its location. It does not leave this page.',
  streetMap: 'Show street map',
  streetMapOff: 'Hide street map',
  tilesFailed: 'The street map cannot be reached. You see the map of towns.',
  consentTitle: 'Street map from {host}',
  consentText:
    'The pictures of the street map come from {host}. Your IP address, the kind of your browser, the address of this website and the part of the map that you see are sent there. Without your consent nothing is fetched from there.',
  consentAllow: 'Load street map',
  consentRefuse: 'Go on without it',
  consentRemember: 'Remember on this device',
  consentForget: 'No longer allow',
};

export default en;
