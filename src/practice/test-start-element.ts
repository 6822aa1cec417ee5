/** The code of a test comes when the address asks for one; a bare address brings no more than words. */
if (location.search !== '')
  void import('./test-element.ts').then(({ PracticeTest }) => PracticeTest.define());
