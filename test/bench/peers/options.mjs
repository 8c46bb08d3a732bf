const KNOWN = ['--runs=', '--only=', '--quick', '--write'];

/**
 * @param {string[]} words of the command line
 * @param {string[]} ids of all contenders
 */
export const readOptions = (words, ids) => {
  const unknown = words.find(
    (word) => !KNOWN.some((known) => (known.endsWith('=') ? word.startsWith(known) : word === known)),
  );
  if (unknown)
    throw new Error(
      `${unknown} is not an option; there are --runs=N, --only=ours,static, --quick and --write`,
    );
  const value = (name) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
  const isQuick = words.includes('--quick');
  const writes = words.includes('--write');
  if (isQuick && writes) throw new Error('--write needs a whole run, without --quick');
  const runs = Number(value('runs') ?? (isQuick ? 1 : 5));
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number above 0');
  const only = value('only')?.split(',') ?? ids;
  const stranger = only.find((id) => !ids.includes(id));
  if (stranger !== undefined) throw new Error(`--only knows no ${stranger}; there are ${ids.join(', ')}`);
  return { runs, only, isQuick, writes };
};
