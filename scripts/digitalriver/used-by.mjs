// The members that a part of a test uses, resolved by the type checker, not by name.
import ts from 'typescript';

const COMPARES = /^to(Equal|StrictEqual|MatchObject|ContainEqual)$/;
const CONTAINS = /^expect\.(objectContaining|arrayContaining)$/;

const constituents = (type) => (type?.isUnion() ? type.types : type ? [type] : []);

/** Returns `usedBy(node)`: the symbols of the properties that a node refers to. */
export function createUsedBy(checker, elementTypes) {
  /** The property in all types that have it. */
  const property = (type, name) =>
    name === undefined
      ? []
      : constituents(type).flatMap((one) => checker.getPropertyOfType(one, name) ?? []);
  const itemsOf = (type) =>
    constituents(type).flatMap((one) => checker.getIndexTypeOfType(one, ts.IndexKind.Number) ?? []);

  /** `expect(value).toEqual(…)`, `expect.poll(() => value).toEqual(…)`: the keys are those of the value's type. */
  function compared(call) {
    const { expression: callee, arguments: args } = call;
    if (!ts.isPropertyAccessExpression(callee) || !COMPARES.test(callee.name.text)) return [];
    let subject = callee.expression;
    while (ts.isPropertyAccessExpression(subject)) subject = subject.expression;
    if (!ts.isCallExpression(subject) || !subject.arguments[0]) return [];
    const given = checker.getTypeAtLocation(subject.arguments[0]);
    const type = checker.getAwaitedType(given.getCallSignatures()[0]?.getReturnType() ?? given);
    const isItem = callee.name.text === 'toContainEqual';
    return (isItem ? itemsOf(type) : [type]).flatMap((one) => keys(args[0], one));
  }

  /** The properties of a type in an object literal, including nested ones. */
  function keys(node, type) {
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
      return keys(node.expression, type);
    if (ts.isCallExpression(node) && CONTAINS.test(node.expression.getText()))
      return keys(node.arguments[0], type);
    if (ts.isArrayLiteralExpression(node))
      return itemsOf(type).flatMap((item) => node.elements.flatMap((one) => keys(one, item)));
    if (ts.isIdentifier(node)) {
      const initializer = declarationOf(node)?.initializer;
      return initializer ? keys(initializer, type) : [];
    }
    if (!ts.isObjectLiteralExpression(node)) return [];
    return node.properties.flatMap((entry) => {
      if (ts.isSpreadAssignment(entry)) return keys(entry.expression, type);
      return property(type, entry.name.text).flatMap((symbol) => [
        symbol,
        ...(entry.initializer ? keys(entry.initializer, checker.getTypeOfSymbol(symbol)) : []),
      ]);
    });
  }

  /** The symbol of an imported name. */
  function declarationOf(name) {
    const symbol = checker.getSymbolAtLocation(name);
    const isAlias = symbol && symbol.flags & ts.SymbolFlags.Alias;
    return (isAlias ? checker.getAliasedSymbol(symbol) : symbol)?.declarations?.[0];
  }

  /** `X`, if a parameter's type is a `Key extends keyof X`. */
  function keyed(parameter) {
    const type = parameter?.type && checker.getTypeFromTypeNode(parameter.type);
    let node = type?.isTypeParameter() ? type.symbol.declarations[0].constraint : undefined;
    if (node && ts.isTypeReferenceNode(node)) node = declarationOf(node.typeName)?.type ?? node;
    const isKeyOf =
      node && ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword;
    return isKeyOf ? checker.getTypeFromTypeNode(node.type) : undefined;
  }

  /** The events of the element of a type such as `'iban'`. */
  const eventsOf = (type) =>
    (type?.isStringLiteral() ? property(elementTypes, type.value) : [])
      .flatMap((element) => property(checker.getTypeOfSymbol(element), 'events'))
      .map((events) => checker.getTypeOfSymbol(events))[0];

  /** Names in strings: `createElement('iban')`, `element.on('change', …)`, `told(page, 'iban', 'change')`. */
  function named(call) {
    const { expression: callee, arguments: args } = call;
    const on =
      ts.isPropertyAccessExpression(callee) && checker.getTypeAtLocation(callee.expression);
    let events =
      on && on.flags & ts.TypeFlags.Object ? eventsOf(checker.getTypeArguments(on)[0]) : undefined;
    if (callee.name?.text === 'createElement' && ts.isStringLiteralLike(args[0]))
      return property(elementTypes, args[0].text.toLowerCase()); // in any case
    const parameters = checker.getResolvedSignature(call)?.declaration?.parameters ?? [];
    return args.flatMap((argument, index) => {
      if (!ts.isStringLiteral(argument)) return [];
      const { text } = argument;
      const found = [...property(keyed(parameters[index]), text), ...property(events, text)];
      events = eventsOf(checker.getStringLiteralType(text)) ?? events;
      return found;
    });
  }

  return (node) => {
    if (ts.isCallExpression(node)) return [...compared(node), ...named(node)];
    if (ts.isPropertyAccessExpression(node)) return [checker.getSymbolAtLocation(node.name)];
    if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      return node.properties.flatMap(({ name, expression }) =>
        name ? property(type, name.text) : keys(expression, type),
      );
    }
    if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      return node.elements.flatMap(({ name, propertyName }) =>
        property(type, (propertyName ?? name).text),
      );
    }
    return [];
  };
}
