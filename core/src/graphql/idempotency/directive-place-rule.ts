import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';
import { BadInput } from '../../sdk/index.ts';
import { idempotentDirective } from './idempotent-directive.ts';

function misplaced(): BadInput {
  return new BadInput({
    zh: '@idempotent 只能用于 mutation 的根字段',
    en: '@idempotent stands on root fields of mutations only',
  });
}

/** GraphQL lets a directive stand on any field; here it would promise what nothing keeps. */
export function directivePlaceRule(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const directive = node.directives?.find(({ name }) => name.value === idempotentDirective.name);
      if (!directive || context.getParentType() === context.getSchema().getMutationType()) return;
      const error = misplaced();
      context.reportError(new GraphQLError(error.message, { nodes: directive, originalError: error }));
    },
  };
}
