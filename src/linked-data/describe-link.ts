import { DerivedLink } from "../graph/derived-link";
import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import { provenanceFields } from "./describe-statement";
import { type Describing, propertyField } from "./describing";
import { type Field, field, type Reference, type Resource } from "./resource";
import { standardIri } from "./standard-terms";
import { linkWord, roleWord, ruleWord } from "./word-names";

/** What is said of a link without its ends. */
const ends = ["id", "type", "sourceId", "targetId", "role"];

/** A link as a thing of its own (RDF's reification), with all that is said of it; one of its ends is known already. */
export function describeLink(describing: Describing, link: Link, other: LinkEnd, end: Reference): Resource {
  const { view, vocabulary } = describing;
  const iri = vocabulary.addresses.link(link);
  const properties = view.ontology.linkProperties.filter(({ name }) => !ends.includes(name));
  const role = view.read(link, "role");
  return {
    iri,
    types: [vocabulary.word(link instanceof DerivedLink ? "DerivedLink" : "Link").iri, standardIri("rdf:Statement")],
    fields: [
      ...field(vocabulary.fixed("predicate"), vocabulary.word(linkWord(link.type))),
      ...field(vocabulary.fixed(other), end),
      ...field(vocabulary.term("role"), role === null ? null : vocabulary.word(roleWord(link.type, String(role)))),
      ...properties.flatMap((property) => propertyField(describing, link, property, vocabulary.term(property.name))),
      ...derivationFields(describing, link, iri),
      ...provenanceFields(describing, link, iri),
    ],
  };
}

/** What a derived link rests on, and by which rule: it is nobody's word. */
function derivationFields({ vocabulary }: Describing, link: Link, iri: string): Field[] {
  if (!(link instanceof DerivedLink)) return [];
  const premises = link.derivedFrom.map((premise) => ({ iri: vocabulary.addresses.link(premise) }));
  const inference: Resource = {
    iri: vocabulary.addresses.partOf(iri, "inference"),
    types: [vocabulary.word("Inference").iri, standardIri("prov:Activity")],
    fields: [
      ...field(vocabulary.fixed("rule"), vocabulary.word(ruleWord(link.rule))),
      ...field(vocabulary.fixed("used"), premises),
    ],
  };
  return [
    ...field(vocabulary.fixed("wasDerivedFrom"), premises),
    ...field(vocabulary.fixed("wasGeneratedBy"), inference),
  ];
}
