/** The table of headers of this site: its rules are in src/safety/, what is inline elsewhere. */
import { createHash } from 'node:crypto';
import { printHashes } from '../../src/deck/print-hashes.ts';
import { headerTable } from '../../src/safety/table.ts';
import { bootScript } from '../../src/ui/boot.ts';

const digests = {
  scripts: [`sha256-${createHash('sha256').update(bootScript).digest('base64')}`],
  styles: printHashes,
};

/** @param {string} base "/" or "/path/" */
export const tableAt = (base) => headerTable(base, digests);
