/** The names of RFC 5545, 7986 and 9073 in whatever letters; other names count in capitals only, and with `X-`. */
const known =
  /^(?:begin|end|version|prodid|calscale|method|uid|summary|description|dtstart|dtend|duration|dtstamp|created|last-modified|sequence|status|class|categories|location|geo|url|organizer|attendee|contact|comment|rrule|exrule|rdate|exdate|recurrence-id|related-to|transp|priority|resources|attach|conference|image|color|name|source|refresh-interval|styled-description|structured-data|participant-type|location-type|resource-type|calendar-address|tzid|tzname|tzoffsetfrom|tzoffsetto|tzurl|action|trigger|repeat|due|completed|percent-complete|freebusy|request-status|x-[a-z0-9-]+)[;:]/i;
const capitals = /^[A-Z0-9-]{2,60}[;:]/;

/** Whether a line begins a property. */
export const isProperty = (line: string): boolean => capitals.test(line) || known.test(line);
