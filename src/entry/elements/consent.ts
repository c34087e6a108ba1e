// The class; nothing is registered.
export { BrueckeConsent } from '../../elements/widgets/consent/consent.js';
export { BrueckeConsentEvent } from '../../state/consent-event.js';
