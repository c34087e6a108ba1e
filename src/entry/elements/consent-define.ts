// Registers <bruecke-consent>.
import '../../elements/widgets/consent/define.js';

export { BrueckeConsent } from '../../elements/widgets/consent/consent.js';
