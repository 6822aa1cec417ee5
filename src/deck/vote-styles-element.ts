import styles from '../styles/vote.css?url';

/** The style sheet of votes comes with the code that needs it: a deck's first view does without. */
export function addVoteStyles(): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
}
