import ts from 'typescript';

const FLAGS =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.InTypeAlias | // expands the alias itself
  ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

/**
 * The types of the public members of some classes, from the compiler, with expanded unions.
 * @param {readonly { path: string, name: string }[]} classes
 * @returns {Map<string, Map<string, object>>} by class, by member
 */
export function memberTypes(classes) {
  const { config } = ts.readConfigFile('tsconfig.build.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram(
    classes.map(({ path }) => path),
    options,
  );
  const checker = program.getTypeChecker();
  return new Map(classes.map(({ path, name }) => [name, typesOf(program, checker, path, name)]));
}

function typesOf(program, checker, path, name) {
  const source = program.getSourceFile(path);
  const symbol = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .find((exported) => exported.name === name);
  const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
  const own = properties.filter(({ declarations = [] }) =>
    declarations.some((declaration) => declaration.getSourceFile() === source),
  );
  return new Map(own.map((property) => [property.name, describe(checker, property, source)]));
}

function describe(checker, property, source) {
  const type = checker.getTypeOfSymbolAtLocation(property, source);
  const [signature] = type.getCallSignatures();
  const text = (of) => unionText(checker, of);
  const written = text(type);
  const mayLack = property.flags & ts.SymbolFlags.Optional && !written.endsWith('| undefined');
  return {
    type: mayLack ? `${written} | undefined` : written,
    attributeValue: text(checker.getNonNullableType(type)),
    returns: signature
      ? checker.typeToString(signature.getReturnType(), undefined, ts.TypeFormatFlags.NoTruncation)
      : '',
    parameters: (signature?.getParameters() ?? []).map((parameter) => ({
      name: parameter.name,
      type: { text: text(checker.getTypeOfSymbolAtLocation(parameter, source)) },
    })),
  };
}

/** Unions of strings or numbers are expanded. The names of object types stay, because the package exports them. */
function unionText(checker, type) {
  const isWritten = (part) =>
    part.isLiteral() ||
    (part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.BooleanLike)) !== 0 ||
    part.getCallSignatures().length > 0;
  const isUnion = type.isUnion() && type.types.every(isWritten);
  const isCall = !type.isUnion() && type.getCallSignatures().length > 0;
  const flags =
    isUnion || isCall
      ? FLAGS
      : ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
  return checker.typeToString(type, undefined, flags);
}
