import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ViewComponents } from '../markdown/vocabulary.ts';
import Callout from './Callout.astro';
import Caption from './Caption.astro';
import Captions from './Captions.astro';
import CodeLine from './CodeLine.astro';
import Commands from './Commands.astro';
import Example from './Example.astro';
import Exercise from './Exercise.astro';
import Figure from './Figure.astro';
import HeadingThree from './HeadingThree.astro';
import HeadingTwo from './HeadingTwo.astro';
import Image from './Image.astro';
import Item from './Item.astro';
import Lead from './Lead.astro';
import Nothing from './Nothing.astro';
import Opening from './Opening.astro';
import Outside from './Outside.astro';
import Question from './Question.astro';
import Reference from './Reference.astro';
import Section from './Section.astro';
import Shown from './Shown.astro';
import Slot from './Slot.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** A chapter as a page: what is said is text, what is shown stands amid it. */
export const reading = {
  Opening,
  Part: Nothing,
  Section,
  Slide: Slot,
  SlideHeading: Nothing,
  Said: Slot,
  Cue: Slot,
  Lead,
  Item,
  Table,
  Commands,
  Example,
  CodeLine,
  Captions,
  Caption,
  Callout,
  Image,
  Reference,
  Outside,
  Links: Nothing,
  Shown,
  Figure,
  Question,
  Exercise,
  Term,
  Notes: Nothing,
  PageOnly: Slot,
  SlideOnly: Nothing,
  h2: HeadingTwo,
  h3: HeadingThree,
} satisfies ViewComponents<AstroComponentFactory>;
