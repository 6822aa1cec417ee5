interface Words {
  severity: 'error' | 'warning';
  /** What is wrong; `{holes}` are filled by the rule. */
  message: string;
  /** What to do. */
  fix: string;
}

/** Every fault that the check can find, in an author's words. */
export const catalogue = {
  // What keeps a chapter from being read as MDX
  braces: {
    severity: 'error',
    message: 'A brace stands outside backticks.',
    fix: 'Put code in backticks; the id of a heading is written `[#id]`.',
  },
  'angle-bracket': {
    severity: 'error',
    message: 'An angle bracket stands outside backticks.',
    fix: 'Put code in backticks; write an address as `[words](https://…)`.',
  },
  'component-open': {
    severity: 'error',
    message: '{tag} is never closed.',
    fix: 'Close it, with a slash before the bracket when it holds nothing: `<Figure is="…" />`.',
  },
  'component-close': {
    severity: 'error',
    message: '{tag} closes nothing that is open here.',
    fix: 'Give it the name of the component that it closes, or remove it.',
  },
  expression: {
    severity: 'error',
    message: 'An expression in braces stands here.',
    fix: 'Write the words themselves; attributes are text between double quotes.',
  },
  'import-export': {
    severity: 'error',
    message: '`{statement}` stands at the start of a line, so it is read as JavaScript.',
    fix: 'Authors import nothing. Remove it; if it is meant as a word, begin the line otherwise.',
  },
  'front-matter': {
    severity: 'error',
    message: 'The chapter begins with front matter.',
    fix: 'Move its fields to chapter.yaml.',
  },
  'not-in-vocabulary': {
    severity: 'error',
    message: '{what} is not in the vocabulary of chapters.',
    fix: '{instead}',
  },

  // Headings
  'heading-level': {
    severity: 'error',
    message: 'A heading of level {depth} stands here.',
    fix: 'Use `##` for a section and `###` for a subsection; the title stands in chapter.yaml.',
  },
  'heading-setext': {
    severity: 'error',
    message: 'The text above `{line}` has become a heading.',
    fix: 'Leave a blank line between the text and `---`; write a heading with `##`.',
  },
  'heading-empty': {
    severity: 'error',
    message: 'The heading has no words.',
    fix: 'Give it a title, or remove it.',
  },
  'heading-id': {
    severity: 'error',
    message: 'The heading “{title}” has no id.',
    fix: 'End it with an id that both languages share, such as `[#{chapter}-what]`.',
  },
  'heading-long': {
    severity: 'error',
    message: 'The heading “{title}” has {count} signs; {limit} fit on one line of a slide.',
    fix: 'Shorten it to {limit} signs, spaces included.',
  },
  'heading-nested': {
    severity: 'error',
    message: 'A heading stands inside {where}.',
    fix: "Put it outside, at the start of a line; inside, use the component's title or a paragraph.",
  },
  'heading-content': {
    severity: 'error',
    message: 'The heading holds {what}.',
    fix: 'Leave plain words and code in the heading; put it in the text below.',
  },
  'heading-first': {
    severity: 'error',
    message: '`###` stands before the first `##`.',
    fix: 'Open a section with `##` first.',
  },

  // Components
  'component-unknown': {
    severity: 'error',
    message: 'There is no component <{name}>.',
    fix: '{near}',
  },
  'attribute-unknown': {
    severity: 'error',
    message: '<{name}> has no attribute `{attribute}`.',
    fix: '{known}',
  },
  'attribute-missing': {
    severity: 'error',
    message: '<{name}> lacks `{attribute}`.',
    fix: 'Write `<{name} {example}>`.',
  },
  'component-place': {
    severity: 'error',
    message: '<{name}> stands {where}.',
    fix: '{instead}',
  },
  'component-content': {
    severity: 'error',
    message: '{name} holds {what}.',
    fix: '{instead}',
  },
  'shown-sentences': {
    severity: 'error',
    message: '<Shown> holds {count} sentences.',
    fix: 'Leave one or two, a definition or the sentence to remember; say the rest in a paragraph.',
  },
  'callout-kind': {
    severity: 'error',
    message: 'There is no callout of kind `{kind}`.',
    fix: 'Use one of: {known}.',
  },
  'quote-source': {
    severity: 'error',
    message: 'The quotation has no source.',
    fix: 'End it with a line `> — author, work`, with a link where there is one.',
  },
  'notes-twice': {
    severity: 'error',
    message: 'This slide has <Notes> already, at {first}.',
    fix: 'Join the two: a slide has one <Notes> at most.',
  },
  'notes-without-slide': {
    severity: 'error',
    message: 'These <Notes> belong to a section that has no slide of its own.',
    fix: 'Move them below the next heading, or show something under this one.',
  },

  // Lists and tables
  'list-items': {
    severity: 'error',
    message: 'The list has {count} items; a slide shows {limit}.',
    fix: 'Keep {limit} or fewer, or cut the list in two with a heading or `---` between.',
  },
  'list-item-words': {
    severity: 'error',
    message: 'The item shows {count} words; {limit} are readable from the back of a room.',
    fix: 'Shorten it to {limit} words; in a list with blank lines between items, the rest may follow as a paragraph of its own, which is said.',
  },
  'list-depth': {
    severity: 'error',
    message: 'The list is nested {depth} deep; a slide shows two levels.',
    fix: 'Bring the innermost items one level up, or make them a list of their own.',
  },
  'list-leads': {
    severity: 'error',
    message: '{led} of the {count} items begin with a bold lead, the others do not.',
    fix: 'Give every item a lead (`**Lead** rest`), or none.',
  },
  'task-list': {
    severity: 'error',
    message: 'The item has a box to tick.',
    fix: 'Remove `[ ]`: what a reader does at a keyboard is an exercise, in exercises.yaml.',
  },
  'table-columns': {
    severity: 'error',
    message: 'The table has {count} columns; a slide shows {limit}.',
    fix: 'Leave columns out, or make two tables.',
  },
  'table-rows': {
    severity: 'error',
    message: 'The table has {count} rows; a slide shows {limit}.',
    fix: 'Leave rows out, or make two tables.',
  },
  'table-wrap': {
    severity: 'warning',
    message:
      'The table has {count} rows, and its longest cells ({signs} signs side by side) may wrap.',
    fix: 'Shorten the cells so that none wraps, or keep to {limit} rows.',
  },
  'table-header': {
    severity: 'error',
    message: 'A cell of the header row is empty.',
    fix: 'Say what the column holds: a screen reader reads it before each cell.',
  },
  'table-cells': {
    severity: 'error',
    message: 'The row has {count} cells, the header row {columns}.',
    fix: 'Add or remove a cell; inside code, write `\\|` for a bar.',
  },

  // Code
  'fence-language': {
    severity: 'error',
    message: 'The fenced block is marked {language}.',
    fix: 'Mark commands `bash` and output `text` or `json`; everything else is a file in code/, shown with <Code>.',
  },
  'code-lines': {
    severity: 'error',
    message: '{what} shows {count} lines; a slide has room for {limit}.',
    fix: '{instead}',
  },
  'code-columns': {
    severity: 'error',
    message: 'Line {line} of the code has {count} columns; a slide has room for {limit}.',
    fix: 'Break the line, in a command with a backslash.',
  },
  'code-range': {
    severity: 'error',
    message: '`{attribute}="{value}"` {wrong}.',
    fix: '{instead}',
  },
  'steps-captions': {
    severity: 'error',
    message: '<Code> has {steps} and {captions}.',
    fix: 'Write one item of the ordered list for each step between the bars of `steps`.',
  },
  'caption-words': {
    severity: 'error',
    message: 'The caption has {count} words; {limit} fit beside the code.',
    fix: 'Shorten it to {limit} words; more may follow as a paragraph of its own, which is said.',
  },
  'illustration-digest': {
    severity: 'error',
    message: 'An output marked *illustration* holds what looks like a digest or an id.',
    fix: 'Record a real output, or write `…` in place of the invented value.',
  },

  // Images
  'image-amid-text': {
    severity: 'error',
    message: 'The image stands amid text.',
    fix: 'Put it in a paragraph of its own: it is a figure.',
  },
  'image-words': {
    severity: 'error',
    message: 'The image has no {missing}.',
    fix: 'Write `![what it shows](file.png "caption")`.',
  },
  'image-file': {
    severity: 'error',
    message: 'There is no image `{url}`.',
    fix: 'Put the file beside the text and give its path from there; nothing is loaded from elsewhere.',
  },

  // Slides
  'slide-empty': {
    severity: 'error',
    message: 'The slide “{title}” shows nothing.',
    fix: '{instead}',
  },
  'after-ask': {
    severity: 'error',
    message: 'Something follows a question or an exercise, which is a slide of its own.',
    fix: 'Put it before the question, or under a heading of its own.',
  },
  'break-form': {
    severity: 'error',
    message: 'The next slide is called with `{found}`{spacing}.',
    fix: 'Write `---` with a blank line before and after.',
  },
  'break-place': {
    severity: 'error',
    message: '`---` stands {where}.',
    fix: 'It continues the slide of a heading: put it at the start of a line, below one.',
  },
  'opening-shows': {
    severity: 'error',
    message: 'Something to show stands before the first heading.',
    fix: 'Leave prose and <Notes> there, for the title slide, and move it below a heading.',
  },
  'silent-shows': {
    severity: 'error',
    message: 'The section “{id}” has `slides: false` and holds more than prose.',
    fix: 'Remove `slides: false` from chapter.yaml, or move this to another section.',
  },

  // What is said
  'cue-long': {
    severity: 'warning',
    message: 'The paragraph begins with a sentence of {count} words; a cue has {limit} at most.',
    fix: 'State the point in a short first sentence: the presenter shows it strong.',
  },
  'said-long': {
    severity: 'warning',
    message:
      '{count} words are said on the slide “{title}”; the presenter shows {limit} without scrolling.',
    fix: 'Cut the prose, or open another slide with `###` or `---`.',
  },
  'notes-long': {
    severity: 'warning',
    message: '<Notes> has {count} words; the presenter shows {limit} without scrolling.',
    fix: 'Shorten it, or move what every reader needs into the text.',
  },
  'place-word': {
    severity: 'warning',
    message: '“{words}” names a place, and a figure has two shapes and a slide no above.',
    fix: "Name the thing: the last row, the host's side, the command of the example.",
  },
  contraction: {
    severity: 'error',
    message: '“{words}” is contracted in what is shown.',
    fix: 'Write it in full; only paragraphs may contract.',
  },

  // Typography in the sources
  'flag-outside-code': {
    severity: 'error',
    message: '`{words}` stands outside code.',
    fix: 'Put a flag or a command in backticks; write a dash as one sign, – or —.',
  },
  'stray-mark': {
    severity: 'error',
    message: '“{mark}” would be read as it is typed.',
    fix: 'Close what it opens, or remove it; texts in YAML know only code in backticks and `**bold**`.',
  },
  'typed-space': {
    severity: 'error',
    message: 'A {name} is typed here.',
    fix: 'Type an ordinary space: the typesetting pass puts the others.',
  },
  'typed-apostrophe': {
    severity: 'error',
    message: 'A curly apostrophe is typed in “{words}”.',
    fix: "Type the apostrophe ': the typesetting pass curls it.",
  },
  'french-space': {
    severity: 'error',
    message: 'French wants a space in “{words}”.',
    fix: 'Type a space before ; : ! ? and », and after «; a command or an address goes in backticks.',
  },
  'french-quotes': {
    severity: 'error',
    message: 'French text has straight quotes, in {words}.',
    fix: 'Write `« mot »`, with ordinary spaces.',
  },
  'english-space': {
    severity: 'error',
    message: 'A space stands before a punctuation mark in “{words}”.',
    fix: 'Remove it: English has none.',
  },
  'term-italics': {
    severity: 'error',
    message: '“{words}” is in italics, and the glossary knows it.',
    fix: 'Write it plain, or as `<Term id="{id}">`, with its definition at hand.',
  },

  // References
  'link-target': {
    severity: 'error',
    message: 'No section, question or exercise has the id `{id}`.',
    fix: '{near}',
  },
  'link-form': {
    severity: 'error',
    message: 'The link leads to `{url}`.',
    fix: 'Write `[words](#id)` inside the course and `[words](https://…)` out of it.',
  },
  'link-bare': {
    severity: 'error',
    message: 'The address `{url}` stands bare in the text.',
    fix: 'Give it words, `[words](https://…)`, or put it in backticks when it is not to be followed.',
  },
  'figure-unknown': {
    severity: 'error',
    message: 'There is no figure `{id}`.',
    fix: '{near}',
  },
  'term-unknown': {
    severity: 'error',
    message: 'The glossary has no term `{id}`.',
    fix: '{near}',
  },
  'question-unknown': {
    severity: 'error',
    message: 'The chapter has no question `{id}`.',
    fix: '{near}',
  },
  'exercise-unknown': {
    severity: 'error',
    message: 'The chapter has no exercise `{id}`.',
    fix: '{near}',
  },
  'code-unknown': {
    severity: 'error',
    message: 'There is no file `code/{id}` in this chapter, or it is empty.',
    fix: '{near}',
  },
  'example-twice': {
    severity: 'error',
    message: 'What `{id}` needs is said twice.',
    fix: 'Name the file in one entry of `examples`.',
  },
  'section-unknown': {
    severity: 'error',
    message: 'No {kind} has the id `{id}`.',
    fix: '{near}',
  },
  'objective-unknown': {
    severity: 'error',
    message: 'The chapter has no objective `{id}`.',
    fix: '{near}',
  },
  'topic-unknown': {
    severity: 'error',
    message: 'syllabus.yaml has no topic `{id}`.',
    fix: '{near}',
  },
  'chapter-unknown': {
    severity: 'error',
    message: 'course.yaml lists no chapter `{id}`.',
    fix: '{near}',
  },
  'asked-twice': {
    severity: 'error',
    message: '`{id}` is asked here and at {first}.',
    fix: 'Leave one of the two: a slide and its address belong to one question.',
  },
  'not-for-text': {
    severity: 'error',
    message: 'The question `{id}` is asked in the text, but {why}.',
    fix: '{instead}',
  },
  'never-asked': {
    severity: 'warning',
    message: 'The {kind} `{id}` stands in no text of the chapter.',
    fix: '{instead}',
  },

  // Ids
  'id-shape': {
    severity: 'error',
    message: 'The id `{id}` is not lower-case ASCII words joined by hyphens.',
    fix: 'Write it like `containers-what`.',
  },
  'id-twice': {
    severity: 'error',
    message: 'The id `{id}` is taken, at {first}.',
    fix: 'Give it one of its own: ids are unique over the whole course.',
  },
  'id-reserved': {
    severity: 'error',
    message: 'The id `{id}` is reserved for {what}.',
    fix: 'Choose another.',
  },
  'id-prefix': {
    severity: 'error',
    message: "The id `{id}` of a {kind} does not begin with its chapter's name.",
    fix: 'Write it like `{chapter}-{id}`.',
  },
  'question-prefix': {
    severity: 'error',
    message: "The question id `{id}` begins with its chapter's name.",
    fix: 'Leave the name out, so that the question may move to another chapter.',
  },
  'formerly-taken': {
    severity: 'error',
    message: '`formerly` names `{id}`, which is in use at {first}.',
    fix: 'An old address can lead to one place only: remove it from `formerly`.',
  },

  // chapter.yaml and the text
  'section-unlisted': {
    severity: 'error',
    message: 'The section `{id}` is missing from `sections` in chapter.yaml.',
    fix: 'Add an entry with its id and minutes.',
  },
  'section-gone': {
    severity: 'error',
    message: '`sections` lists `{id}`, and no heading has that id.',
    fix: '{near}',
  },
  'section-order': {
    severity: 'error',
    message: '`{id}` comes in another order here than in the text.',
    fix: 'List sections in the order of their headings.',
  },
  'section-minutes': {
    severity: 'error',
    message: 'The section `{id}` has no `minutes`.',
    fix: 'Say how long it takes; the check compares it with what is said.',
  },
  'silent-subsection': {
    severity: 'error',
    message: '`slides: false` stands on `{id}`, which is a `###`.',
    fix: 'Put its prose under another heading, or show something: only a `##` can do without slides.',
  },
  'part-sections': {
    severity: 'error',
    message: 'The parts {wrong}.',
    fix: 'With parts, every `##` section belongs to exactly one, in the order of the text.',
  },
  'split-parts': {
    severity: 'error',
    message: '`split: true` asks for one page a part, and the chapter has no parts.',
    fix: 'Add `parts`, or remove `split`.',
  },
  'part-objective': {
    severity: 'error',
    message: 'The part names the objective `{id}`, which the chapter does not have.',
    fix: '{near}',
  },
  'part-aimless': {
    severity: 'error',
    message: 'The part `{id}` has a page of its own and meets no objective.',
    fix: "Name two to four of the chapter's objectives in its `objectives`.",
  },
  'needs-order': {
    severity: 'error',
    message: 'The chapter needs `{id}`, which does not come before it.',
    fix: 'Name chapters that come earlier in course.yaml.',
  },
  'objective-unasked': {
    severity: 'warning',
    message: 'No question asks for the objective `{id}`.',
    fix: 'Write one in quiz.yaml, or drop the objective.',
  },
  'checked-future': {
    severity: 'error',
    message: 'The facts are said to have been checked on {date}, which is to come.',
    fix: 'Write the day on which they were checked.',
  },
  'chapter-title': {
    severity: 'error',
    message: 'The title differs from the one in course.yaml ({locale}: “{other}”).',
    fix: 'Make the two the same.',
  },
  'minutes-off': {
    severity: 'warning',
    message:
      '{id}: {planned} minutes are planned, and what stands in it takes about {needed} ({sum}).',
    fix: 'Change `minutes`, or say less or more; up to 40 % either way is fine.',
  },

  // The course
  'file-missing': {
    severity: 'error',
    message: 'The file {name} is missing.',
    fix: '{instead}',
  },
  'chapter-unlisted': {
    severity: 'error',
    message: 'The chapter `{id}` is not listed in course.yaml.',
    fix: 'Add it to `chapters` where it belongs, or rename its folder.',
  },
  'syllabus-uncovered': {
    severity: 'error',
    message: '{count} of the {all} topics of the syllabus are covered nowhere.',
    fix: 'Name each in the `covers` of the section that teaches it.',
  },
  'figure-labels': {
    severity: 'error',
    message: 'The figure `{id}` has {count} labels; {limit} can be read.',
    fix: 'Draw less, or two figures.',
  },

  // YAML
  'yaml-syntax': {
    severity: 'error',
    message: 'The file cannot be read from here: {what}.',
    fix: 'Put a text with a colon, a hash or a bracket between double quotes, and check the indentation.',
  },
  'yaml-list': {
    severity: 'error',
    message: 'The file is not a list.',
    fix: 'Begin each entry with `- id: …`; a file without entries is `[]`.',
  },
  'yaml-missing': {
    severity: 'error',
    message: '`{field}` is missing.',
    fix: 'Add it; each field is described in {schema}.',
  },
  'yaml-unknown': {
    severity: 'error',
    message: 'There is no field `{field}` here.',
    fix: 'Correct its name or remove it; each field is described in {schema}.',
  },
  'yaml-quotes': {
    severity: 'error',
    message: '`{field}` is the number {what}, and a text is due.',
    fix: 'Put it between double quotes.',
  },
  'yaml-value': {
    severity: 'error',
    message: '`{field}`: {what}.',
    fix: '{advice}',
  },
  'text-language': {
    severity: 'error',
    message: 'The {language} text is missing.',
    fix: 'Write both: {fr: "…", en: "…"}.',
  },
  'text-unquoted': {
    severity: 'warning',
    message: 'The text is written without quotes.',
    fix: 'Put it between double quotes, or make it a `>-` block: a colon or a hash would cut it.',
  },
  'text-code': {
    severity: 'error',
    message: '{code} stands in the {one} text and not in the {other}.',
    fix: 'Code is the same in both languages.',
  },

  // Twins
  'twin-ids': {
    severity: 'error',
    message: '{here} stands here, and {there} in the {language} text, at {other}.',
    fix: 'Give both languages the same ids in the same order: sections, questions, exercises.',
  },
  'twin-blocks': {
    severity: 'error',
    message: '{here} stands here, and {there} in the {language} text, at {other}.',
    fix: 'Show the same in both languages, in the same order: a trainer may change language on a slide.',
  },
  'twin-code': {
    severity: 'error',
    message: 'The code differs from the {language} text, at {other}.',
    fix: 'Make the two blocks the same to the letter.',
  },
  'twin-commands': {
    severity: 'error',
    message: '`{code}` stands here and not in the {language} section, at {other}.',
    fix: 'Write commands and options the same in both languages.',
  },

  // Glossary
  'term-twice': {
    severity: 'error',
    message: '“{name}” is a name of `{id}` too, at {first}.',
    fix: 'A name leads to one term: leave it with one of the two.',
  },
  'definition-sentence': {
    severity: 'error',
    message: 'The {language} definition has {count} sentences.',
    fix: 'Define the term in one.',
  },

  // Example files
  'example-fault': {
    severity: 'error',
    message: '{rule}: {what}',
    fix: 'Correct the file; a bad example goes to code/broken/, with its reason in expect.yaml.',
  },
  'broken-sound': {
    severity: 'error',
    message: '{name} should fail for {expected}, and nothing is wrong with it.',
    fix: 'Break it again, or move it out of code/broken/.',
  },
  'broken-otherwise': {
    severity: 'error',
    message: '{name} should fail for {expected} alone, and fails for {found}.',
    fix: 'Leave exactly the fault that it teaches, or correct expect.yaml.',
  },
  'broken-unlisted': {
    severity: 'error',
    message: 'expect.yaml does not say why {name} must fail.',
    fix: 'Add a line `{name}: rule` to code/broken/expect.yaml; of several rules, `[one, other]`.',
  },
  'broken-gone': {
    severity: 'error',
    message: 'expect.yaml lists {name}, and there is no such file.',
    fix: 'Remove the line, or correct the name.',
  },

  // Exercises and questions
  'lock-missing': {
    severity: 'error',
    message: 'The question `{id}` is not in questions.lock.json.',
    fix: 'Run `npm run questions:lock` and commit questions.lock.json.',
  },
  'lock-changed': {
    severity: 'error',
    message: 'The kind or the key of `{id}` changed, and its version is still {version}.',
    fix: 'Set `version: {next}`, so that answers to the old question keep their meaning, then run `npm run questions:lock`.',
  },
  'lock-behind': {
    severity: 'error',
    message: 'questions.lock.json has version {locked} of `{id}`, the bank version {version}.',
    fix: '{instead}',
  },
  'lock-gone': {
    severity: 'error',
    message: 'The question `{id}` has disappeared from the bank.',
    fix: 'Bring it back with `retired: true`; if nobody ever answered it, delete this entry.',
  },
  'why-short': {
    severity: 'error',
    message: 'The {language} `why` has {count} signs.',
    fix: 'Explain in {limit} signs or more: right or wrong alone teaches almost nothing.',
  },
  'choices-count': {
    severity: 'warning',
    message: 'The question has {count} choices.',
    fix: 'Three to five work best: fewer invites guessing, more are padding.',
  },
  'choice-of-choices': {
    severity: 'error',
    message: '“{words}” speaks of the other choices.',
    fix: 'Replace it by a choice of its own; choices are shuffled.',
  },
  'choices-form': {
    severity: 'warning',
    message: 'The choices differ in {what} ({language}).',
    fix: 'Write them alike: a choice that stands out is guessed.',
  },
  'choices-order': {
    severity: 'warning',
    message: 'The choices are numbers and do not ascend.',
    fix: 'Sort them: a reader looks for a number in its order.',
  },
  'key-long': {
    severity: 'warning',
    message: 'The right answer is {ratio} times as long as the others ({language}).',
    fix: 'Shorten it, or make the others as exact: the longest choice is guessed.',
  },
  'key-very-long': {
    severity: 'error',
    message: 'The right answer is {ratio} times as long as the others ({language}).',
    fix: 'Shorten it, or make the others as exact: the longest choice is guessed.',
  },
  'key-echo': {
    severity: 'warning',
    message: 'Only the right answer repeats “{word}” from the question ({language}).',
    fix: 'Reword it, or let a wrong choice repeat it too: an echo gives the answer away.',
  },
  'absolute-wrong': {
    severity: 'warning',
    message: '“{word}” stands in wrong choices only ({language}).',
    fix: 'Reword: a choice with “{word}” is known to be wrong.',
  },
  'stem-twice': {
    severity: 'error',
    message: 'The question reads like `{id}`, at {first} ({language}).',
    fix: 'Remove one of the two, or ask for something else.',
  },
  'stem-alike': {
    severity: 'warning',
    message: 'The question reads almost like `{id}`, at {first} ({language}).',
    fix: 'Ask for something else, or merge the two.',
  },
  'stem-long': {
    severity: 'warning',
    message: 'The {language} question has {count} words.',
    fix: 'Ask in {limit} words at most; put the situation in a code file or a figure.',
  },
  'stem-negative': {
    severity: 'warning',
    message: 'The {language} question asks for what is not so, with “{word}” unmarked.',
    fix: 'Ask for what is so, or make the word `**bold**`.',
  },
  'answer-leak': {
    severity: 'warning',
    message: 'The question gives away the answer to `{id}`: “{words}” ({language}).',
    fix: 'Reword one of the two: they may be asked in the same test.',
  },
  'text-numbers': {
    severity: 'error',
    message: 'The number {number} stands in the {one} text and not in the {other}.',
    fix: 'Write the same numbers as digits in both languages.',
  },
  'line-text': {
    severity: 'error',
    message: 'Line {line} of code/{name} reads `{found}`.',
    fix: 'Correct the line number or `text`: they name one line of the file.',
  },
  'bank-levels': {
    severity: 'warning',
    message: '{share} % of the questions of the chapter ask for more than recall.',
    fix: 'Reach {limit} %: let the reader apply what was taught, or judge a case.',
  },
  'bank-negative': {
    severity: 'warning',
    message: '{count} of the {all} questions of the course ask for what is not so ({language}).',
    fix: 'Keep to {limit} %: such questions test attention.',
  },
  'bank-longest': {
    severity: 'error',
    message:
      'In {count} of {all} questions the right answer is the longest ({language}); chance would give {chance}.',
    fix: 'Shorten right answers or make wrong ones as exact, in the questions listed as longest.',
  },
  'bank-position': {
    severity: 'warning',
    message:
      'Of {all} questions with {choices} choices, {count} have the right one in place {place}.',
    fix: 'Write choices in alphabetical or numerical order, and the key falls anywhere.',
  },
  'bank-guessing': {
    severity: 'error',
    message:
      'Guessing by {how} earns {share} % of the questions of the course, {chance} % by chance ({language}).',
    fix: 'Look for what gives the key away: length, place, words of the question, “always”.',
  },
  'bank-reading': {
    severity: 'warning',
    message:
      'The {language} questions of the chapter are hard to read: {scale} {score}, and {limit} is the limit.',
    fix: 'Write shorter sentences and plainer words.',
  },
} as const satisfies Record<string, Words>;

export type Rule = keyof typeof catalogue;
