import { changed, smallDocument, smallOntology } from "../testing/small-document";
import { documentOperations } from "./document-operations";
import { parseDocument } from "./read/parse-document";

function parse(text: string) {
  return parseDocument(text, { name: "arvot.yaml", ontology: smallOntology });
}

describe("documentOperations", () => {
  it("creates sources first, then other nodes, then links, each in the order of the document", () => {
    const { nodes, ...rest } = parse(smallDocument);
    const operations = documentOperations({ ...rest, nodes: nodes.toReversed() });
    expect(operations.map((one) => (one.kind === "createNode" ? one.node.id : one.link.type))).toEqual([
      "testi/sivu",
      "testi/ilo",
      "testi/henkilo",
      "testi/rohkeus",
      "testi/strategia",
      "HAS_VALUE",
      "RESPONSIBLE_FOR",
      "RELATED_TO",
    ]);
  });

  it("keeps the id that a link has, and gives none to one without", () => {
    const text = changed("- type: HAS_VALUE", "- id: testi/l1\n    type: HAS_VALUE");
    const links = documentOperations(parse(text)).flatMap((one) => (one.kind === "createLink" ? [one.link] : []));
    expect(links.map((one) => one.id)).toEqual(["testi/l1", undefined, undefined]);
    expect(links[0]).toMatchObject({ sourceId: "testi/strategia", targetId: "testi/rohkeus" });
    expect(links[0]?.statements[0]).toMatchObject({ status: "STATED", sourceId: "testi/sivu", start: 30, end: 34 });
  });
});
