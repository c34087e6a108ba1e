import { register } from '../../base/register.js';
import { BrueckeOrganisation } from './organisation.js';

register('bruecke-organisation', BrueckeOrganisation);
