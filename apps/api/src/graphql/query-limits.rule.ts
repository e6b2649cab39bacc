import { GraphQLError, Kind, OperationTypeNode } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql';

export interface QueryLimits {
  readonly depth: number;
  /** One point a field, `columns` twenty (a whole series); below `indicators(first: n)` everything counts n times. */
  readonly cost: number;
  /** Fields at the root of a query; a mutation has one, so that no request tries a hundred passwords. */
  readonly rootFields: number;
  /** Renamed fields of the whole operation. */
  readonly aliases: number;
}

const DEFAULT_PAGE = 50;
const COST_OF_SERIES = 20;

interface Weight {
  readonly depth: number;
  readonly cost: number;
  readonly aliases: number;
}

/** Refuses what nobody needs before it is executed: queries nested too deeply or asking for too much at once. */
export function queryLimits({ depth: deepest, cost: dearest, ...most }: QueryLimits): ValidationRule {
  return (context: ValidationContext) => ({
    OperationDefinition(operation) {
      const { depth, cost, aliases } = weigh(operation.selectionSet, context, []);
      const isMutation = operation.operation === OperationTypeNode.MUTATION;
      const atRoot = countRoot(operation.selectionSet, context, []);
      if (atRoot > (isMutation ? 1 : most.rootFields))
        context.reportError(
          refusal(
            isMutation
              ? 'Eine Anfrage ändert nur eine Sache auf einmal.'
              : `Die Abfrage fragt nach zu vielem zugleich: höchstens ${most.rootFields} Felder auf der obersten Ebene.`,
          ),
        );
      if (aliases > most.aliases)
        context.reportError(refusal(`Die Abfrage benennt zu viele Felder um: höchstens ${most.aliases}.`));
      if (depth > deepest)
        context.reportError(refusal(`Die Abfrage ist zu tief verschachtelt: höchstens ${deepest} Ebenen.`));
      if (cost > dearest)
        context.reportError(refusal('Die Abfrage fragt zu viel auf einmal. Bitte teilen Sie sie auf.'));
    },
  });
}

/** Apollo gives every validation error its own code; ours travels beside it (german-error). */
function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { limit: 'QUERY_TOO_LARGE' } });
}

function weigh(selectionSet: SelectionSetNode, context: ValidationContext, open: readonly string[]): Weight {
  const weights = selectionSet.selections.map((selection): Weight => {
    if (selection.kind === Kind.FIELD) return weighField(selection, context, open);
    if (selection.kind === Kind.INLINE_FRAGMENT) return weigh(selection.selectionSet, context, open);
    return weighFragment(context.getFragment(selection.name.value), context, open);
  });
  return {
    depth: Math.max(0, ...weights.map(({ depth }) => depth)),
    cost: weights.reduce((sum, { cost }) => sum + cost, 0),
    aliases: weights.reduce((sum, { aliases }) => sum + aliases, 0),
  };
}

function countRoot(selectionSet: SelectionSetNode, context: ValidationContext, open: readonly string[]): number {
  return selectionSet.selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return count + countRoot(selection.selectionSet, context, open);
    const fragment = context.getFragment(selection.name.value);
    if (!fragment || open.includes(fragment.name.value)) return count;
    return count + countRoot(fragment.selectionSet, context, [...open, fragment.name.value]);
  }, 0);
}

function weighField(field: FieldNode, context: ValidationContext, open: readonly string[]): Weight {
  const name = field.name.value;
  // The schema itself is small and public; tools ask for it in deep queries.
  if (name.startsWith('__')) return { depth: 1, cost: 1, aliases: 0 };
  const own = field.alias === undefined ? 0 : 1;
  if (!field.selectionSet) return { depth: 1, cost: name === 'columns' ? COST_OF_SERIES : 1, aliases: own };
  const below = weigh(field.selectionSet, context, open);
  return { depth: below.depth + 1, cost: 1 + below.cost * timesOf(field), aliases: own + below.aliases };
}

/** A page size in a variable is not known here; then the largest allowed one counts. */
function timesOf(field: FieldNode): number {
  if (field.name.value !== 'indicators') return 1;
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (first === undefined) return DEFAULT_PAGE;
  return first.kind === Kind.INT ? Number(first.value) : 4 * DEFAULT_PAGE;
}

/** A fragment that contains itself is refused by another rule; here it only must not loop. */
function weighFragment(
  fragment: FragmentDefinitionNode | null | undefined,
  context: ValidationContext,
  open: readonly string[],
): Weight {
  if (!fragment || open.includes(fragment.name.value)) return { depth: 0, cost: 0, aliases: 0 };
  return weigh(fragment.selectionSet, context, [...open, fragment.name.value]);
}
