/** One thing in a calendar: what it is told by name, with the parameters of the name left on it. */
export type Entry = Record<string, string>;

const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));

/** The events of an iCalendar file (RFC 5545), as a calendar takes them. Any kind of line break ends a line. */
export function eventsIn(text: string): Entry[] {
  const events: Entry[] = [];
  let open: Entry | undefined;
  for (const line of text.replace(/\r\n[ \t]/g, '').split(/\r\n|\r|\n/)) {
    if (line === '') continue;
    const [, name, value] = /^([A-Z-]+(?:;[^:]*)?):([\s\S]*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`No line of a calendar: ${line}`);
    if (line === 'BEGIN:VEVENT') open = {};
    else if (line === 'END:VEVENT') {
      if (open) events.push(open);
      open = undefined;
    } else if (open) {
      if (name in open) throw new Error(`${name} twice in one event`);
      open[name] = unescaped(value);
    }
  }
  return events;
}
