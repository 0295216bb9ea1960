/** Figures on energy as rows of a table, as CSV and as lengths of bars. */
import { csvFormatRows } from 'd3-dsv';
import { formatLocale } from 'd3-format';

export interface FootprintFacts {
  title: string;
  baseline?: string | undefined;
  baselineKwh?: number | undefined;
  energyPercent: number;
  performanceLossPercent?: number | undefined;
  performance?: string | undefined;
  carbonKg?: number | undefined;
  hardware?: string | undefined;
  region?: string | undefined;
  method?: string | undefined;
  where?: string | undefined;
  approximate: boolean;
  source: { label: string; href: string };
}

const locale = formatLocale({ decimal: '.', thousands: '\u202F', grouping: [3], currency: ['', ''] });
const formatNumber = locale.format(',');

/** Prints 263000 as "263 000 kWh", its thousands apart. */
export const formatEnergy = (kwh: number): string => `${formatNumber(kwh)} kWh`;

const inText = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** What was saved, in a sentence: "About 70 % less energy than its baseline, at about 1 % lower performance." */
export function saySaving(facts: FootprintFacts): string {
  const {
    baseline,
    baselineKwh,
    energyPercent,
    performance,
    performanceLossPercent: loss,
    approximate,
  } = facts;
  const about = approximate ? 'about ' : '';
  const than = baseline ? inText(baseline) : 'its baseline';
  const size = baselineKwh ? `, ${about}${formatEnergy(baselineKwh)}` : '';
  const lower = loss === undefined ? performance && inText(performance) : `${about}${loss} % lower`;
  const saved = `${approximate ? 'About ' : ''}${100 - energyPercent} %`;
  return `${saved} less energy than ${than}${size}${lower ? `, at ${lower} performance` : ''}.`;
}

/** All that is known of a figure, by name. */
export function footprintRows(facts: FootprintFacts): { name: string; value: string }[] {
  const about = facts.approximate ? 'About ' : '';
  const { baselineKwh, performanceLossPercent: loss, carbonKg } = facts;
  const rows: [string, string | undefined][] = [
    ['Compared with', facts.baseline],
    ['Energy of the baseline', baselineKwh && about + formatEnergy(baselineKwh)],
    ['Energy, in per cent of the baseline', `${about}${facts.energyPercent} %`],
    ['Performance', loss === undefined ? facts.performance : `${about}${loss} % lower`],
    ['Carbon', carbonKg && `${about}${formatNumber(carbonKg)} kg CO₂e`],
    ['Hardware', facts.hardware],
    ['Region', facts.region],
    ['Method', facts.method],
    ['Page or table', facts.where],
    ['Source', facts.source.label],
  ].map(([name, value]) => [String(name), value ? String(value) : undefined]);
  return rows.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

/** The same rows as a CSV file, with the address of the source. */
export function footprintCsv(facts: FootprintFacts): string {
  const rows = [
    { name: 'Figure', value: facts.title },
    ...footprintRows(facts),
    { name: 'Address of the source', value: facts.source.href },
  ];
  return `${csvFormatRows(rows.map(({ name, value }) => [name, value]))}\n`;
}
