/** How many octets a line of iCalendar may have (RFC 5545, 3.1). A line that goes on begins with a space, which counts. */
const MOST = 75;

const octetsOf = (sign: string): number => {
  const code = sign.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

function folded(line: string): string {
  let result = '';
  let octets = 0;
  // By whole characters: one that is cut in two is none on either line.
  for (const sign of line) {
    octets += octetsOf(sign);
    if (octets > MOST) {
      result += '\r\n ';
      octets = 1 + octetsOf(sign);
    }
    result += sign;
  }
  return result;
}

/** The lines of a calendar, folded anew by octets of UTF-8; what made them may have folded them by something else. */
export const foldLines = (calendar: string): string =>
  calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(folded)
    .join('\r\n');
