/** The words around the facts of the accessibility statement, in its two languages. */

export type Language = 'en' | 'da';

interface Words {
  status: string;
  /** What each status says, after the three degrees of the model statement. */
  degrees: Record<'full' | 'partial' | 'none', string>;
  failures: string;
  noFailures: string;
  criterion: string;
  method: string;
  /** Who looked, with what; the browser follows. */
  self: string;
  tools: string;
  limits: string;
  prepared: string;
  reviewed: string;
  contact: string;
  body: string;
  email: string;
  phone: string;
  notStated: string;
  criteria: string;
  /** How many of all criteria nobody has checked. */
  unchecked: (count: number, all: number) => string;
}

export const statementWords: Record<Language, Words> = {
  en: {
    status: 'How far the site meets level AA',
    degrees: {
      full: 'The site meets level AA of WCAG 2.2 in full.',
      partial: 'The site meets level AA of WCAG 2.2 in part.',
      none: 'The site does not meet level AA of WCAG 2.2.',
    },
    failures: 'What does not work',
    noFailures: 'We know of no failures.',
    criterion: 'Criterion',
    method: 'How it was checked',
    self: 'We assessed the site ourselves; nobody else has. Browser:',
    tools: 'We test every change with these tools, which found no failures:',
    limits:
      'Tools find only some failures. The site has not yet been tested by disabled users, with a screen reader or in other browsers.',
    prepared: 'Prepared',
    reviewed: 'Last reviewed',
    contact: 'Contact',
    body: 'Responsible organisation',
    email: 'E-mail',
    phone: 'Telephone',
    notStated: 'Not yet stated',
    criteria: 'The 55 criteria',
    unchecked: (count, all) =>
      `Nobody has checked ${count} of the ${all} criteria yet, so we do not say that they are met.`,
  },
  da: {
    status: 'Overholdelse af niveau AA',
    degrees: {
      full: 'Webstedet overholder niveau AA i WCAG 2.2 fuldt ud.',
      partial: 'Webstedet overholder niveau AA i WCAG 2.2 delvist.',
      none: 'Webstedet overholder ikke niveau AA i WCAG 2.2.',
    },
    failures: 'Det virker ikke',
    noFailures: 'Ingen fejl er kendt.',
    criterion: 'Kriterium',
    method: 'Sådan er det undersøgt',
    self: 'Vi har selv vurderet webstedet. Ingen udefra har gjort det. Browser:',
    tools: 'Hver ændring af webstedet afprøves med disse værktøjer, som ikke fandt fejl:',
    limits:
      'Værktøjer finder kun en del af det, der kan være galt. Webstedet er endnu ikke afprøvet af brugere med handicap, med skærmlæser eller i andre browsere.',
    prepared: 'Afgivet første gang',
    reviewed: 'Sidst gennemgået',
    contact: 'Kontakt',
    body: 'Ansvarligt organ',
    email: 'E-mail',
    phone: 'Telefon',
    notStated: 'Endnu ikke oplyst',
    criteria: 'De 55 kriterier',
    unchecked: (count, all) =>
      `${count} af de ${all} kriterier har ingen undersøgt endnu, så vi siger ikke, at de er opfyldt.`,
  },
};

/** What the table says of how a criterion was checked. */
export const checkWords = {
  tests: 'Tests',
  eyes: 'By eye',
  absent: 'Does not apply',
  no: 'Not checked',
} as const;
