import { register } from '../../base/register.js';
import { BrueckeMapList } from './map-list.js';

register('bruecke-map-list', BrueckeMapList);
