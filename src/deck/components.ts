import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ViewComponents } from '../markdown/vocabulary.ts';
import Callout from './Callout.astro';
import Caption from './Caption.astro';
import Captions from './Captions.astro';
import CodeLine from './CodeLine.astro';
import Commands from './Commands.astro';
import Cue from './Cue.astro';
import Example from './Example.astro';
import Exercise from './Exercise.astro';
import Figure from './Figure.astro';
import Heading from './Heading.astro';
import Image from './Image.astro';
import Item from './Item.astro';
import Lead from './Lead.astro';
import Links from './Links.astro';
import Notes from './Notes.astro';
import Nothing from './Nothing.astro';
import Opening from './Opening.astro';
import Outside from './Outside.astro';
import Part from './Part.astro';
import Question from './Question.astro';
import Reference from './Reference.astro';
import Said from './Said.astro';
import Section from './Section.astro';
import Shown from './Shown.astro';
import Slide from './Slide.astro';
import Slot from './Slot.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** A chapter as slides: what is said becomes notes, what is shown stands on the sheet. */
export const deck = {
  Opening,
  Part,
  Section,
  Slide,
  SlideHeading: Heading,
  Said,
  Cue,
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
  Links,
  Shown,
  Figure,
  Question,
  Exercise,
  Term,
  Notes,
  PageOnly: Nothing,
  SlideOnly: Slot,
  h2: Heading,
  h3: Heading,
} satisfies ViewComponents<AstroComponentFactory>;
