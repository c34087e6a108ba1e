// For pages without a bundler that use the question before foreign content only.
import { claimPage } from '../../elements/base/claim-page.js';

if (claimPage(new URL('./', import.meta.url).href)) void import('../../elements/widgets/consent/define.js');
