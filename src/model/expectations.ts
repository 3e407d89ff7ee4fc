import { type ExpectationDeclaration, expectation } from "../ontology/expectation";
import type { Node } from "../ontology/node";
import { readProperty } from "../ontology/property";
import type { Observation } from "./observation";
import { observedWithinAYear } from "./observed-within-a-year";
import { Goal } from "./types/goal";
import { Indicator } from "./types/indicator";
import { Measure } from "./types/measure";
import { Programme } from "./types/programme";
import { Source } from "./types/source";
import { Spearhead } from "./types/spearhead";

/** Nobody has to answer any more for what was done or given up, nor to measure it. */
function isOver(node: Node): boolean {
  const status = readProperty(node, "status");
  return status === "DONE" || status === "CANCELLED";
}

/** What a strategy that can be carried out and followed says of its parts. */
export const expectations: readonly ExpectationDeclaration[] = [
  expectation("somebody-answers-for-it", {
    description:
      "A programme, a goal and a measure that are not over each name somebody who answers for this very one.",
    of: [Programme, Goal, Measure],
    spares: isOver,
    expects: { kind: "link", fields: ["responsible"] },
    fi: "oma vastuutaho",
    sv: "en egen ansvarig",
    en: "someone responsible of its own",
    sentence: {
      fi: "Lähde ei kerro, kuka vastaa juuri {node:elative}",
      sv: "Källan säger inte vem som ansvarar för just {node:definite}",
      en: "The source names no one who is responsible specifically for the {node:word}",
    },
  }),
  expectation("a-spearhead-is-carried-out", {
    description: "A spearhead has a programme or a goal of its own, by which it is carried out.",
    of: [Spearhead],
    expects: { kind: "link", fields: ["programmes", "goals"] },
    fi: "ohjelma tai tavoite",
    sv: "ett program eller ett mål",
    en: "a programme or a goal",
    sentence: {
      fi: "Lähde ei kerro, mikä ohjelma tai tavoite toteuttaa juuri {node:partitive}",
      sv: "Källan säger inte vilket program eller mål som förverkligar just {node:definite}",
      en: "The source names no programme or goal specifically for the {node:word}",
    },
  }),
  expectation("a-goal-is-measured", {
    description: "A goal that is not over has an indicator or a target by which one sees whether it is reached.",
    of: [Goal],
    spares: isOver,
    expects: { kind: "link", fields: ["indicators", "targets"] },
    fi: "mittari tai tavoitearvo",
    sv: "en indikator eller ett målvärde",
    en: "an indicator or a target",
    sentence: {
      fi: "Lähde ei kerro, millä mittarilla tai tavoitearvolla seurataan {node:partitive}",
      sv: "Källan säger inte med vilken indikator eller vilket målvärde {node:definite} följs upp",
      en: "The source names no indicator or target for the {node:word}",
    },
  }),
  expectation("an-indicator-is-observed", {
    description: "An indicator has been observed within a year.",
    of: [Indicator],
    expects: {
      kind: "entry",
      list: "observations",
      passes: (entry: Observation, day) => observedWithinAYear(entry, day),
    },
    fi: "havainto viimeisen vuoden ajalta",
    sv: "en observation från det senaste året",
    en: "an observation from the past year",
    sentence: {
      fi: "{node:elative} ei ole havaintoa viimeisen vuoden ajalta",
      sv: "{node:definite} saknar en observation från det senaste året",
      en: "The {node:word} has no observation from the past year",
    },
  }),
  expectation("a-source-says-it", {
    description: "Whatever the graph says of a node comes from somewhere: a statement names its source.",
    of: "any",
    except: [Source],
    expects: { kind: "source" },
    fi: "lähde",
    sv: "en källa",
    en: "a source",
    sentence: {
      fi: "Ei ole kirjattu, mihin lähteeseen {node} perustuu",
      sv: "Det är inte antecknat vilken källa {node} bygger på",
      en: "It is not recorded which source {node} comes from",
    },
  }),
];
