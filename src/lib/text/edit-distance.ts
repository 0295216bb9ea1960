/** Edit distance with transpositions of neighbours (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length)]);
  const cell = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 0; i <= a.length; i++) {
    for (let j = i === 0 ? 0 : 1; j <= b.length; j++) {
      const row = rows[i];
      if (!row) continue;
      if (i === 0) row[j] = j;
      else {
        const same = a[i - 1] === b[j - 1];
        row[j] = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + +!same);
        if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j] ?? Infinity, cell(i - 2, j - 2) + 1);
        }
      }
    }
  }
  return cell(a.length, b.length);
}

/** The candidate most like the word, if any is alike enough to suggest. Ties go to the earlier one. */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < (best?.distance ?? Math.max(2, Math.ceil(word.length / 2)))) {
      best = { candidate, distance };
    }
  }
  return best?.candidate;
}
