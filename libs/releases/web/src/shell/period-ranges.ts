import { periodText } from './release-dates';

/** "2019, 2021 bis 2024": neighbours in the list of all periods are drawn together. */
export function periodRanges(some: readonly string[], all: readonly string[], until: string): string {
  const positions = some.map((period) => all.indexOf(period)).filter((at) => at >= 0);
  const runs = positions.reduce<{ from: number; to: number }[]>((done, at) => {
    const last = done.at(-1);
    if (last && last.to === at - 1) last.to = at;
    else done.push({ from: at, to: at });
    return done;
  }, []);
  const text = (at: number): string => periodText(all[at] ?? '');
  return runs.map(({ from, to }) => (from === to ? text(from) : `${text(from)} ${until} ${text(to)}`)).join(', ');
}
