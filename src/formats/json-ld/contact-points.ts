import { webAddress } from '../../domain/text/web-address.js';
import { mayShow } from '../../model/may-show.js';
import { compact } from './compact.js';
import type { JsonLdContext, Node, Organisation } from './context.js';
import { texts } from './texts.js';

/** The contacts that may appear in every scope of this output. */
export const contactPoints = (record: Organisation, context: JsonLdContext): Node[] =>
  (record.contacts ?? [])
    .filter(({ consent }) => context.scopes.every((scope) => mayShow(consent, scope, context.today)))
    .map(({ role, label, phone, fax, email, url, hours, languages = [] }) =>
      compact({
        '@type': 'ContactPoint',
        contactType: role,
        name: texts(label, context),
        telephone: phone,
        faxNumber: fax,
        email,
        url: url === undefined ? undefined : webAddress(url)?.href,
        availableLanguage: [...languages],
        hoursAvailable: hours && compact({ '@type': 'OpeningHoursSpecification', description: texts(hours, context) }),
      }),
    );
