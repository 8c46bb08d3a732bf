/** Nothing was done: a wrong option, a pack or a file that cannot be read. */
export const FAILED = 2;
/** Done, but some of what was read was no response, or nothing was counted. */
export const INCOMPLETE = 1;

/** Tells the person at the command what is wrong, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

export const USAGE = `Usage: sba-toolkit COMMAND [FILES…] --pack ID|FILE [options]

Reads responses, one a line (NDJSON) or as a JSON list, from the files or from standard input. They may be packed with
gzip, and in UTF-8 or UTF-16. Of responses with one id counts one: the last that is finished.

Commands
  tally      What may be shown of them, with small numbers protected.
  raw        All answers, unprotected, a row an answer. For your own analysts; never for a public page.
  questions  The questions of the pack as a table, for the queries in dist/results/sql.
  code-book  What the codes in tables mean.

Options
  --pack ID|FILE      The pack that was answered: a built-in one such as outcomes or area, or a file. Needed.
  --by NAME           tally: a breakdown: group, mode, or a question about who answers. Again for more; default: all.
                      none: totals alone.
  --round NAME        tally: only this round.
  --format FORMAT     tally: csv (default), json, or tally: the counts themselves, unprotected, which add up: hand such
                      files to this command again, together with others.
  --floor N           tally: the smallest group that is shown; default 10, never below 5.
  --repeats           tally, raw: take every response, whether or not its id comes again. Otherwise one of each id counts,
                      which takes memory for every id, and raw reads files twice.
  --for-database      raw, questions: cells as they are. Otherwise they are made safe for spreadsheets.
  --language CODE     code-book: the language of the words; default: that of the pack.
  --help, --version

Exit codes
  0  done    1  done, but some lines were no responses, or nothing was counted: see the messages    2  nothing done
`;
