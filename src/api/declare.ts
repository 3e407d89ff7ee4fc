import type { GraphQLField, GraphQLFieldResolver, GraphQLSchema } from "graphql";
import { assertInputObjectType, assertObjectType, isInterfaceType, isObjectType } from "graphql";
import {
  Args,
  ArgsType,
  Field,
  InputType,
  InterfaceType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
  Subscription,
} from "type-graphql";
import type { ApiContext } from "./context";
import { reachesFirst } from "./reaches-first";
import { inRootContext } from "./root-contexts";

/** A class that TypeGraphQL knows as a type, or an enum object or scalar that stands for one. */
type Declared = object;
/** A class whose decorators tell what it is. */
export type Class = abstract new (...args: never[]) => object;

/** Answers a field. */
export type Resolve = (source: never, args: never, context: ApiContext, info: never) => unknown;

/** A field or argument: its type as SDL writes it, such as `[Node!]!`, and what it says. */
export interface FieldOptions {
  readonly type: string;
  readonly description: string;
  readonly defaultValue?: unknown;
}

/** A field of an output type: also its arguments, and how it is answered where that is more than reading a property. */
export interface OutputFieldOptions extends FieldOptions {
  readonly args?: Readonly<Record<string, FieldOptions>>;
  readonly resolve?: Resolve;
}

/** A root field that answers again and again: where what it answers comes from. */
export interface SubscriptionFieldOptions extends OutputFieldOptions {
  readonly subscribe: Resolve;
}

type Fields<Options> = Readonly<Record<string, Options>>;

/**
 * Declares types with TypeGraphQL by name, so that each can refer to any other whatever the order.
 * Resolvers are set on the schema after it is built: TypeGraphQL would make every one with arguments asynchronous.
 */
export class Declarations {
  private readonly byName = new Map<string, Declared>();
  private readonly resolvers = new Map<string, Map<string, Resolve>>();
  private readonly oneOf = new Set<string>();
  private readonly sources = new Map<string, Resolve>();

  /** Makes something known under the name that type references use. */
  name(name: string, declared: Declared): void {
    if (this.byName.has(name)) throw new Error(`The GraphQL type ${name} is declared twice`);
    this.byName.set(name, declared);
  }

  /** Declares an enum: its GraphQL names, the values they stand for inside, and what each means. */
  enum(
    name: string,
    description: string,
    values: Readonly<Record<string, { value: string; description: string }>>,
  ): void {
    const object = Object.fromEntries(Object.entries(values).map(([key, { value }]) => [key, value]));
    const valuesConfig = Object.fromEntries(
      Object.entries(values).map(([key, one]) => [key, { description: one.description }]),
    );
    registerEnumType(object, { name, description, valuesConfig });
    this.name(name, object);
  }

  /** Declares an input type, with a class of its own or a new one; of a `oneOf` exactly one field must be given. */
  input(
    name: string,
    description: string,
    fields: Fields<FieldOptions>,
    { oneOf = false, as: type = namedClass(name) }: { readonly oneOf?: boolean; readonly as?: Class } = {},
  ): void {
    InputType(name, { description })(type);
    for (const [key, options] of Object.entries(fields)) this.field(type, key, options);
    if (oneOf) this.oneOf.add(name);
    this.name(name, type);
  }

  /** Declares an output type; with a class of its own, or a new one, and the interface that it implements. */
  object(
    name: string,
    description: string,
    fields: Fields<OutputFieldOptions>,
    { as = namedClass(name), implementing }: { as?: Class; implementing?: Class } = {},
  ): void {
    ObjectType(name, { description, ...(implementing && { implements: implementing as never }) })(as);
    this.outputFields(name, as, fields);
    this.name(name, as);
  }

  /** Declares an interface with a class of its own. */
  interface(name: string, description: string, fields: Fields<OutputFieldOptions>, as: Class): void {
    InterfaceType(name, { description })(as);
    this.outputFields(name, as, fields);
    this.name(name, as);
  }

  /** Declares root queries and returns the resolver class that holds them. */
  queries(fields: Fields<OutputFieldOptions>): Class {
    return this.roots("Query", Query, fields);
  }

  /** Declares root mutations and returns the resolver class that holds them. */
  mutations(fields: Fields<OutputFieldOptions>): Class {
    return this.roots("Mutation", Mutation, fields);
  }

  /** Declares root subscriptions and returns the resolver class that holds them. */
  subscriptions(fields: Fields<SubscriptionFieldOptions>): Class {
    for (const [key, { subscribe }] of Object.entries(fields)) this.sources.set(key, subscribe);
    return this.roots("Subscription", declareSubscription, fields);
  }

  /** Sets resolvers and `oneOf` on the schema that was built of these declarations. */
  complete(schema: GraphQLSchema): GraphQLSchema {
    const query = schema.getQueryType();
    if (query) query.description = "What can be asked. Nothing here changes anything.";
    const mutation = schema.getMutationType();
    if (mutation) mutation.description = rootOfMutations;
    const subscription = schema.getSubscriptionType();
    if (subscription)
      subscription.description = "What one can be told of as it happens, over WebSocket and server-sent events.";
    for (const [name, field] of Object.entries(subscription?.getFields() ?? {}))
      field.subscribe = this.sources.get(name) as unknown as GraphQLFieldResolver<unknown, ApiContext>;
    for (const name of this.oneOf) assertInputObjectType(schema.getType(name)).isOneOf = true;
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith("__")) continue;
      for (const field of Object.values(type.getFields())) field.resolve = undefined;
    }
    for (const [name, resolvers] of this.resolvers) {
      const type = schema.getType(name);
      const owners = isInterfaceType(type) ? schema.getPossibleTypes(type) : [assertObjectType(type)];
      for (const owner of owners) setResolvers(owner.getFields(), resolvers);
    }
    return schema;
  }

  private roots(root: string, declareRoot: typeof Query, fields: Fields<OutputFieldOptions>): Class {
    const resolver = namedClass(`${root}Resolver`);
    Resolver()(resolver);
    for (const [key, { type, description, args, resolve }] of Object.entries(fields)) {
      if (args) this.arguments(resolver, key, args);
      const { reference, nullable } = this.reference(type);
      declareRoot(reference as never, { nullable, description })(resolver.prototype, key, placeholder);
      if (resolve) this.resolversOf(root).set(key, resolve);
    }
    return resolver;
  }

  private outputFields(name: string, type: Class, fields: Fields<OutputFieldOptions>): void {
    for (const [key, options] of Object.entries(fields)) {
      if (options.args) this.arguments(type, key, options.args);
      this.field(type, key, options);
      if (options.resolve) this.resolversOf(name).set(key, options.resolve);
    }
  }

  private field(type: Class, key: string, { type: text, description, defaultValue }: FieldOptions): void {
    const { reference, nullable } = this.reference(text);
    const options = { nullable, description, ...(defaultValue !== undefined && { defaultValue }) };
    Field(reference as never, options as never)(type.prototype, key);
  }

  private arguments(type: Class, key: string, args: Fields<FieldOptions>): void {
    const holder = namedClass(`${type.name}_${key}_Arguments`);
    ArgsType()(holder);
    for (const [name, options] of Object.entries(args)) this.field(holder, name, options);
    Args((() => holder) as never)(type.prototype, key, 0);
  }

  private resolversOf(type: string): Map<string, Resolve> {
    const resolvers = this.resolvers.get(type) ?? new Map<string, Resolve>();
    this.resolvers.set(type, resolvers);
    return resolvers;
  }

  /** `[Node!]!` as TypeGraphQL says it: a function that gives the class, in brackets for a list, and what may be null. */
  private reference(text: string): { reference: () => unknown; nullable: boolean | "items" | "itemsAndList" } {
    const list = /^\[(\w+)(!?)\](!?)$/.exec(text);
    const single = /^(\w+)(!?)$/.exec(text);
    if (list) {
      const [, name = "", item, whole] = list;
      const nullable = item ? !whole : whole ? "items" : "itemsAndList";
      return { reference: () => [this.named(name)], nullable };
    }
    if (!single) throw new Error(`"${text}" is not a type reference`);
    return { reference: () => this.named(single[1] ?? ""), nullable: !single[2] };
  }

  private named(name: string): Declared {
    const declared = this.byName.get(name);
    if (!declared) throw new Error(`The GraphQL type ${name} is referred to but not declared`);
    return declared;
  }
}

const rootOfMutations =
  "What can be changed, by those who have a key that lets them. One mutation is one commit: all of it is done or nothing. What goes wrong in a way that one can foresee is told in `errors` of the answer, and then nothing was done. Several mutations in one operation are commits one after another.";

/** Where events come from is set on the schema after it is built, like resolvers. */
const declareSubscription = ((type: never, options: object) =>
  Subscription(type, { ...options, subscribe: () => ({}) as never })) as typeof Query;

const placeholder: TypedPropertyDescriptor<unknown> = { value: () => undefined };

function namedClass(name: string): Class {
  return { [name]: class {} }[name] as Class;
}

function setResolvers(
  fields: Record<string, GraphQLField<unknown, ApiContext>>,
  resolvers: ReadonlyMap<string, Resolve>,
): void {
  for (const [name, resolve] of resolvers) {
    const field = fields[name];
    if (!field) continue;
    const answer = reachesFirst(field, resolve as unknown as GraphQLFieldResolver<unknown, ApiContext>);
    field.resolve = inRootContext(field, answer);
  }
}
