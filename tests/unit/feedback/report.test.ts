import { describe, expect, it } from 'vitest';
import {
  reportAddress,
  reportText,
  reportTitle,
  type ReportWords,
} from '../../../src/feedback/report.ts';

const words: ReportWords = {
  wrong: 'Wrong:', page: 'Page: {value}', place: 'Place: {value}', language: 'Language: English',
  edition: 'Edition: 2026-11', quoted: 'Selected:', title: 'Quai, {id}: {name}',
}; // prettier-ignore
const facts = { page: 'https://a.example/en/hosts/#hosts-what', id: 'hosts-what', name: '{id} & hosts', quoted: '' }; // prettier-ignore
const form = 'https://forge.example/new?title={title}&body={body}';

describe('reportText', () => {
  it('leaves room for words, then says page, place, language and edition', () => {
    expect(reportText(words, facts)).toBe(
      'Wrong:\n\n\nPage: https://a.example/en/hosts/#hosts-what\nPlace: {id} & hosts (hosts-what)\nLanguage: English\nEdition: 2026-11',
    );
    expect(reportTitle(words, facts)).toBe('Quai, hosts-what: {id} & hosts');
  });

  it('quotes each line of what was selected, and not a whole page of it', () => {
    expect(reportText(words, { ...facts, quoted: ' a\n\n\nb ' })).toMatch(
      /\n\nSelected:\n> a\n> b$/,
    );
    expect(reportText(words, { ...facts, quoted: 'a'.repeat(5000) }).length).toBeLessThan(900);
  });
});

describe('reportAddress', () => {
  it('puts title and text where the template has them, whatever signs they hold', () => {
    const url = new URL(reportAddress(form, 'a & b', 'c=d\n{title} é #'));
    expect(url.searchParams.get('title')).toBe('a & b');
    expect(url.searchParams.get('body')).toBe('c=d\r\n{title} é #');
    expect(reportAddress('mailto:a@b.example?subject={title}&body={body}', 't', 'x')).toBe('mailto:a@b.example?subject=t&body=x'); // prettier-ignore
  });

  it('stays short enough for the program that opens it, without half a sign', () => {
    const long = '𝄞é'.repeat(4000);
    const mail = reportAddress('mailto:a@b.example?body={body}', 't', long);
    expect(mail.length).toBeLessThanOrEqual(1900);
    expect(decodeURIComponent(mail)).toMatch(/(𝄞|é)…$/u);
    expect(reportAddress(form, 't', long).length).toBeLessThanOrEqual(7500);
    expect(reportAddress(form, 't', long).length).toBeGreaterThan(4000);
  });

  it('takes half a sign that was selected', () => {
    expect(() => reportAddress(form, 't', 'a\ud834')).not.toThrow();
  });
});
