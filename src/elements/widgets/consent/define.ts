import { register } from '../../base/register.js';
import { BrueckeConsent } from './consent.js';

register('bruecke-consent', BrueckeConsent);
