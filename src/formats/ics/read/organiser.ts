/** Words, and ends of compounds, that stand in the names of organisations and not in those of persons. */
const heads =
  'vereine?|verband|verbände|arbeitskreis|kreis|gemeinde|(?:\\p{L}{3,})amt|zentrum|zentrale|büro|team|gruppe|initiative|netzwerk|forum|treff|' +
  '(?:kreis|rat|bürger|gemeinde|kultur|familien|jugend|pfarr|mehrgenerationen)haus|(?:integrations|gemeinde|eltern|stadt|kreis|aus)rat|agentur|' +
  'schule|kita|bibliothek|bücherei|volkshochschule|vhs|museum|theater|clubs?|klub|orchester|gmbh|stiftung|caritas|diakonie|awo|drk|ditib|' +
  'moschee|synagoge|kirche|akademie|universität|institut|ministerium|redaktion|association|council|centre|center|office|society|foundation|' +
  'network|derneği|союз|спілка|انجمن';
const organisation = new RegExp(
  `(?:${heads})(?!\\p{L})|(?<!\\p{L})(?:stadt|kreis|kommunale?s?)(?!\\p{L})|(?<!\\p{L})(?:integrations|vereins)\\p{L}|e\\.\\s?v\\.|جمعية|مركز`,
  'iu',
);

/**
 * Whether the name of an organiser is that of an organisation. A calendar program puts the name of whoever made the
 * entry there; what is not surely an organisation counts as a person, whose name nobody agreed to publish.
 *
 * @example
 * isOrganisationName('Elternverein Beispielstadt') //=> true
 */
export const isOrganisationName = (name: string): boolean => !name.includes('@') && organisation.test(name.slice(0, 300));

/**
 * A name as it is spoken: “The Events Calendar” of WordPress writes it as addresses write it.
 *
 * @example
 * spokenName('Verein%20A') //=> 'Verein A'
 */
export function spokenName(name: string): string {
  try {
    return /%[01]/.test(name) ? name : decodeURIComponent(name);
  } catch {
    return name;
  }
}
