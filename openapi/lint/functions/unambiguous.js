/** Two paths are ambiguous when some address fits both at every segment and neither is more exact. */
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const schemaOf = (item, name) => METHODS
  .flatMap(method => item[method]?.parameters ?? [])
  .find(given => given.in === 'path' && given.name === name)?.schema ?? {};

/** Whether the parameter can have the value. */
const admits = (schema, value) => !(schema.format === 'uuid' && !UUID.test(value))
  && !(schema.format === 'date' && !/^\d{4}-\d\d-\d\d$/.test(value))
  && !(schema.type === 'integer' && !/^-?\d+$/.test(value))
  && !(schema.enum && !schema.enum.includes(value))
  && !(schema.pattern && !new RegExp(schema.pattern, 'u').test(value));

const segments = (path, item) => path.split('/').map(text => {
  const name = /^\{(.*)\}$/.exec(text)?.[1];
  return name ? { schema: schemaOf(item, name) } : { text };
});

const collide = (one, other) => {
  let exactOne = false;
  let exactOther = false;
  for (let i = 0; i < one.length; i++) {
    if (one[i].text !== undefined && other[i].text !== undefined) {
      if (one[i].text !== other[i].text) {
        return false;
      }
    } else if (one[i].text !== undefined) {
      if (!admits(other[i].schema, one[i].text)) {
        return false;
      }
      exactOne = true;
    } else if (other[i].text !== undefined) {
      if (!admits(one[i].schema, other[i].text)) {
        return false;
      }
      exactOther = true;
    }
  }
  return exactOne === exactOther;
};

export default paths => {
  const all = Object.entries(paths).map(([path, item]) => ({ path, parts: segments(path, item) }));
  const results = [];
  all.forEach((one, i) => all.slice(i + 1).forEach(other => {
    if (one.parts.length === other.parts.length && collide(one.parts, other.parts)) {
      results.push({ message: `${one.path} and ${other.path} can mean the same address.` });
    }
  }));
  return results;
};
