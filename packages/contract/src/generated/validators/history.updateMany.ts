// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var body = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 149) {
      let err0 = { instancePath, keyword: "maxItems", params: { limit: 149 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0 || !func0.call(data0, "id")) {
          let err1 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.id !== void 0 && func0.call(data0, "id")) {
          let data1 = data0.id;
          if (typeof data1 == "string") {
            if (data1.length < 1) {
              let err2 = { instancePath: instancePath + "/" + i0 + "/id", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/" + i0 + "/id", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.archived !== void 0 && func0.call(data0, "archived") && typeof data0.archived != "boolean") {
          let err4 = { instancePath: instancePath + "/" + i0 + "/archived", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.read !== void 0 && func0.call(data0, "read") && typeof data0.read != "boolean") {
          let err5 = { instancePath: instancePath + "/" + i0 + "/read", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.starred !== void 0 && func0.call(data0, "starred") && typeof data0.starred != "boolean") {
          let err6 = { instancePath: instancePath + "/" + i0 + "/starred", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  body
};
