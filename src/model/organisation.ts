import * as z from 'zod/mini';
import { Contact } from './contact.js';
import { LanguageUse } from './language-use.js';
import { NetworkSheet } from './network-sheet.js';
import { Offer } from './offer.js';
import { Place } from './place.js';
import { Provenance } from './provenance.js';
import { Ags, CalendarDate, described, Id, LanguageTag, Line, LocalizedText, named, Url, Year } from './scalars.js';
import { Slot } from './slot.js';

export const OrganisationKind = z.enum([
  'migrant-organisation',
  'group',
  'religious-community',
  'umbrella',
  'network',
  'integration-council',
  'civic-association',
  'advice-service',
  'intercultural-provider',
  'sports-club',
  'welfare-association',
  'public-body',
  'foundation',
  'company',
  'venue',
]);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

export const Alias = z.strictObject({ name: Line, language: z.optional(LanguageTag) });

export const Link = z.strictObject({
  type: z.enum(['website', 'social', 'document', 'source']),
  url: Url,
  label: z.optional(LocalizedText),
  notHttps: z.optional(described(Line, 'Why the address is not https')),
});

export const Organisation = named(
  z.strictObject({
    id: Id,
    uri: z.optional(described(Url, 'Identifier of the published record')),
    name: described(Line, 'Name as the organisation writes it', 'Türkischer Elternverein Ratingen'),
    nameLanguage: z.optional(described(LanguageTag, 'Language of the name; German unless said')),
    nameIncomplete: z.optional(described(z.boolean(), 'True where the source gives only part of the name')),
    aliases: z.optional(described(z.array(Alias), 'Other names, also in other languages and scripts')),
    shortName: z.optional(Line),
    kind: OrganisationKind,
    legalForm: z.optional(Line),
    foundedYear: z.optional(Year),
    purpose: z.optional(described(LocalizedText, 'What it is for, in one or two sentences')),
    focus: z.optional(described(z.array(Id), 'Focus areas, by term')),
    role: z.optional(described(LocalizedText, 'What it does for others, for example as an office or partner')),
    partOf: z.optional(described(Id, 'Organisation that it is a unit of')),
    memberOf: z.optional(z.array(Id)),
    hostedBy: z.optional(described(Id, 'Organisation under whose roof it meets')),
    funders: z.optional(z.array(Id)),
    areaServed: described(z.array(Ags), 'Municipalities it works in; empty: none in particular'),
    areaText: z.optional(described(LocalizedText, 'Area served in words, where no list of municipalities says it', { de: 'bundesweit' })),
    places: z.optional(z.array(Place)),
    contacts: z.optional(z.array(Contact)),
    contactVia: z.optional(described(Id, 'Organisation that puts people in touch')),
    languages: z.optional(z.array(LanguageUse)),
    offers: z.optional(z.array(Offer)),
    targetGroups: z.optional(described(z.array(Id), 'Target groups, by term')),
    slots: z.optional(described(z.array(Slot), 'Regular meetings')),
    communities: z.optional(described(z.array(Line), 'Communities, only as the organisation itself says')),
    links: z.optional(z.array(Link)),
    sheet: z.optional(NetworkSheet),
    status: described(z.enum(['active', 'unconfirmed', 'dissolved']), 'Active only where somebody confirmed it'),
    tombstone: z.optional(described(z.strictObject({ deletedOn: CalendarDate }), 'Set when the record was withdrawn')),
    referenceOnly: z.optional(described(z.boolean(), 'True for bodies that others name (funders, ministries) and no directory lists')),
    provenance: Provenance,
  }),
  'Organisation',
  'An association, community, office or other body',
  {
    id: 'spanischer-elternverein-remscheid',
    name: 'Spanischer Elternverein e.V. Remscheid',
    kind: 'migrant-organisation',
    foundedYear: 1976,
    areaServed: ['05120000'],
    status: 'unconfirmed',
    provenance: { sources: [{ title: 'Mitgliederliste' }], reliability: 'B' },
  },
);
export type Organisation = z.infer<typeof Organisation>;
