// Begins with what takes longest, so that nothing is left to be waited for at the end: Jest itself goes by the size of files.
const Sequencer = require("@jest/test-sequencer").default;

const longest = [
  /pages-in-browser/,
  /pages-by-keyboard/,
  /playground-/,
  /embed-widget/,
  /main\.test/,
  /crash\.test/,
  /subscriptions/,
];

class LongestFirst extends Sequencer {
  async sort(tests) {
    const rank = ({ path }) => longest.findIndex((name) => name.test(path)) + 1 || longest.length + 1;
    return (await super.sort(tests)).toSorted((one, other) => rank(one) - rank(other));
  }
}

module.exports = LongestFirst;
