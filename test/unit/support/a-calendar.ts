/** A calendar file with these lines in it. */
export const aCalendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//Test//DE', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** The smallest event that is one, with these lines in it; a later line of the same property wins nothing: leave it out there. */
export const anEvent = (...lines: string[]): string[] => {
  const has = (name: string) => lines.some((line) => new RegExp(`^${name}[;:]`).test(line));
  return [
    'BEGIN:VEVENT',
    ...(has('UID') ? [] : ['UID:1@example.org']),
    ...(has('DTSTART') ? [] : ['DTSTART;TZID=Europe/Berlin:20260321T180000']),
    ...(has('SUMMARY') ? [] : ['SUMMARY:Fest']),
    ...lines,
    'END:VEVENT',
  ];
};
