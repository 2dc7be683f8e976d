/** Widest line of the summary, in characters: what a person reads with ease. */
const WIDTH = 100;

/** Breaks a text between words into lines of at most WIDTH, each indented by `indent` spaces. */
export function wrap(text: string, indent: number): readonly string[] {
  const room = Math.min(WIDTH, process.stdout.columns ?? WIDTH) - indent;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((part) => ' '.repeat(indent) + part);
}

/** One item of a list: a dash at `indent`, and the lines that follow set in as far as the words of the first. */
export function bullet(text: string, indent: number): readonly string[] {
  const [first = '', ...rest] = wrap(text, indent + 2);
  return [`${' '.repeat(indent)}- ${first.trimStart()}`, ...rest];
}
