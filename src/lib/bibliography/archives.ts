/** Archives of preprints: which of them holds a work, and under which number. */

/** Fields of an entry, names in lower case, values without LaTeX. */
export type Fields = Readonly<Record<string, string | undefined>>;

export interface Archived {
  /** The arXiv number, such as 2210.06015. */
  eprint?: string | undefined;
  /** The HAL number, such as hal-01234567. */
  hal?: string | undefined;
}

/** The archives by whose numbers a work is linked. */
export const archives = ['arXiv', 'HAL'];

const HAL = /^(hal|tel|inria|halshs|cel|dumas|ineris|pasteur|lirmm|in2p3)[a-z\d-]*-\d{8,}(v\d+)?$/i;

/** The name of the archive as it stands, if any. */
export const archiveName = ({ eprinttype, archiveprefix }: Fields): string | undefined =>
  eprinttype ?? archiveprefix;

/** The numbers of a work, also where a reference manager wrote them into another field. */
export function archivedAs(fields: Fields): Archived {
  const { eprint = '', journal = '', journaltitle = '', volume = '', doi = '', hal_id: hal } = fields;
  const name = archiveName(fields)?.toLowerCase();
  if (name === 'hal' || HAL.test(eprint)) return { hal: eprint };
  if (eprint && (!name || name === 'arxiv')) {
    return { eprint: eprint.replace(/^(https?:\/\/arxiv\.org\/(abs|pdf)\/|arxiv:\s*)/i, ''), hal };
  }
  const venue = journal || journaltitle;
  const inVenue = /^arxiv\b.*?arxiv:\s*(\S+?)[,;]?$/i.exec(venue)?.[1];
  const inVolume = venue === 'CoRR' ? /^abs\/(\S+)$/.exec(volume)?.[1] : undefined;
  const inDoi = /^10\.48550\/arxiv\.(\S+)$/i.exec(doi)?.[1];
  return { eprint: inVenue ?? inVolume ?? inDoi, hal };
}

/** True for a journal that is an archive, as Google Scholar and DBLP write it. */
export const isArchive = (venue: string): boolean => /^(arxiv\b.*|corr)$/i.test(venue);

/** The address of a work in the archive that holds it. */
export function archiveAddress({ eprint, hal }: Archived): string | undefined {
  if (eprint) return `https://arxiv.org/abs/${eprint}`;
  return hal && `https://hal.science/${hal}`;
}
