/** Words that stand in the names of organisations and offices, and not in those of persons. */
const organisation =
  /e\. ?v\.|verein|verband|bund(?!t)|stadt|kreis|gemeinde|amt(?:$|\P{L})|zentrum|zentrale|büro|team|gruppe|initiative|netzwerk|forum|haus(?:$|\P{L})|treff|rat(?:$|\P{L})|agentur|schule|kita|bibliothek|bücherei|volkshochschule|vhs|museum|theater|club|klub|chor(?:$|\P{L})|orchester|gmbh|stiftung|caritas|diakonie|awo|drk|diözese|kirche|moschee|ditib|synagoge|akademie|universität|hochschule|institut|ministerium|kommunale|integration|redaktion|veranstaltung|association|council|centre|center|office|society|foundation|network|dernek|derneği|союз|спілка|جمعية|مركز|انجمن/iu;

/**
 * Whether the name of an organiser is that of an organisation. A calendar program puts the name of whoever made the
 * entry there; what is not surely an organisation counts as a person, whose name nobody agreed to publish.
 *
 * @example
 * isOrganisationName('Elternverein Beispielstadt') //=> true
 */
export const isOrganisationName = (name: string): boolean => organisation.test(name.slice(0, 300)) && !name.includes('@');
