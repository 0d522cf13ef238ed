// The exports of the package's entries, from the compiler, for docs/reference.md.
import ts from 'typescript';

const FLAGS =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

/** @param {readonly string[]} files */
export function readPublicTypes(files) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, '.');
  const program = ts.createProgram(files, { ...options, types: ['node'] });
  const checker = program.getTypeChecker();

  const exportsOf = (file) =>
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
      .map((symbol) =>
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
      );

  const docOf = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
  const tagOf = (symbol, name) =>
    ts.displayPartsToString(symbol.getJsDocTags(checker).find((tag) => tag.name === name)?.text);

  /** Unions of strings are expanded. Object types keep their names, which are on the page. */
  const textOf = (type) => {
    const known = checker.getNonNullableType(type);
    const isWritten =
      known.isUnion() &&
      known.types.every((part) => part.isLiteral() || part.flags & ts.TypeFlags.BooleanLike);
    if (isWritten && !(known.flags & ts.TypeFlags.Boolean))
      return known.types.map((part) => checker.typeToString(part, undefined, FLAGS)).join(' | ');
    return checker.typeToString(known, undefined, FLAGS);
  };

  const isOurs = (symbol) =>
    (symbol.declarations ?? []).some((declaration) =>
      /(^|\/)src\//.test(declaration.getSourceFile().fileName),
    );

  const memberOf = (symbol) => {
    const [declaration] = symbol.declarations ?? [];
    return {
      name: symbol.name,
      optional: Boolean(symbol.flags & ts.SymbolFlags.Optional),
      type: declaration ? textOf(checker.getTypeOfSymbolAtLocation(symbol, declaration)) : '',
      doc: docOf(symbol),
      default: tagOf(symbol, 'defaultValue'),
    };
  };

  const isPrivate = (symbol) =>
    symbol.name.startsWith('#') ||
    symbol.name.startsWith('__') ||
    (symbol.declarations ?? []).some(
      (declaration) =>
        ts.getCombinedModifierFlags(declaration) &
        (ts.ModifierFlags.Private | ts.ModifierFlags.Protected),
    );

  /** The kit's own properties and methods of a type and of its supertypes. */
  const membersOf = (type) =>
    checker
      .getPropertiesOfType(type)
      .filter((symbol) => isOurs(symbol) && !isPrivate(symbol))
      .map(memberOf);

  const isObject = (type) =>
    Boolean(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) &&
    !checker.isArrayType(type);

  /** An exported name: its kind, its description and its members. */
  const describe = (symbol) => {
    const common = { name: symbol.name, doc: docOf(symbol) };
    const [declaration] = symbol.declarations ?? [];
    if (symbol.flags & ts.SymbolFlags.Function) {
      const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
      const signatures = type
        .getCallSignatures()
        .map((signature) => checker.signatureToString(signature, undefined, FLAGS));
      const parameters = type
        .getCallSignatures()[0]
        .getParameters()
        .map((parameter) => ({ name: parameter.name, doc: docOf(parameter) }))
        .filter(({ doc }) => doc);
      return {
        ...common,
        kind: 'function',
        signatures,
        parameters,
        throws: tagOf(symbol, 'throws'),
      };
    }
    if (symbol.flags & ts.SymbolFlags.Class)
      return {
        ...common,
        kind: 'class',
        members: membersOf(checker.getDeclaredTypeOfSymbol(symbol)),
      };
    if (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) {
      const type = checker.getDeclaredTypeOfSymbol(symbol);
      if (type.isUnion() && type.types.some(isObject))
        return { ...common, kind: 'union', options: type.types.map(optionOf) };
      if (isObject(type) && type.getCallSignatures().length === 0)
        return { ...common, kind: 'object', members: membersOf(type) };
      return { ...common, kind: 'alias', type: writtenOut(type, symbol) };
    }
    const type = declaration && checker.getTypeOfSymbolAtLocation(symbol, declaration);
    const [signature] = type?.getCallSignatures() ?? [];
    if (signature)
      return {
        ...common,
        kind: 'function',
        signatures: [checker.signatureToString(signature, undefined, FLAGS)],
        parameters: [],
        throws: tagOf(symbol, 'throws'),
      };
    return {
      ...common,
      kind: 'value',
      type: type ? checker.typeToString(type, undefined, FLAGS) : '',
    };
  };

  const optionOf = (type) => ({
    text: checker.typeToString(type, undefined, FLAGS),
    members: isObject(type) ? membersOf(type) : [],
  });

  const writtenOut = (type, symbol) => {
    const [declaration] = symbol.declarations ?? [];
    const text = textOf(type);
    return text === symbol.name && ts.isTypeAliasDeclaration(declaration)
      ? declaration.type.getText().replaceAll(/\s+/g, ' ')
      : text;
  };

  /** `dr-…` events: name, class, payload, and whether a listener may cancel or answer. */
  const events = () => {
    const map = checker.resolveName(
      'GlobalEventHandlersEventMap',
      undefined,
      ts.SymbolFlags.Interface,
      false,
    );
    return checker
      .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(map))
      .filter(({ name }) => name.startsWith('dr-'))
      .map((symbol) => {
        const type = checker.getTypeOfSymbolAtLocation(symbol, symbol.declarations[0]);
        const [declaration] = type.symbol.declarations;
        const detail = checker.getPropertyOfType(type, 'detail');
        const payload = checker.getTypeOfSymbolAtLocation(detail, declaration);
        return {
          name: symbol.name,
          className: type.symbol.name,
          doc: docOf(type.symbol),
          cancelable: /cancelable: true/.test(declaration.getText()),
          answered: Boolean(checker.getPropertyOfType(type, 'waitUntil')),
          payload: isObject(payload) ? membersOf(payload) : [],
          payloadType: checker.typeToString(payload, undefined, FLAGS),
        };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  };

  return { exportsOf, describe, events };
}
