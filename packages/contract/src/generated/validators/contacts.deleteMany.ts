// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var body = validate0;
var schema1 = { type: "object", properties: { contactIds: { type: "array", minItems: 1, examples: [["b3d9af4a-78f9-11e6-8b77-86f30ca893d3"]], items: { type: "string", minLength: 1 } }, scope: { type: "array", minItems: 1, items: { type: "string", enum: ["PRIVATE", "SHARED", "INTERNAL"] } }, source: { type: "string", minLength: 1 } }, $id: "request:ContactSelection" }, func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contactIds !== void 0 && func0.call(data, "contactIds")) {
      let data0 = data.contactIds;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err0 = { instancePath: instancePath + "/contactIds", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (data1.length < 1) {
              let err1 = { instancePath: instancePath + "/contactIds/" + i0, keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/contactIds/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/contactIds", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.scope !== void 0 && func0.call(data, "scope")) {
      let data2 = data.scope;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err4 = { instancePath: instancePath + "/scope", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 != "string") {
            let err5 = { instancePath: instancePath + "/scope/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (!(data3 === "PRIVATE" || data3 === "SHARED" || data3 === "INTERNAL")) {
            let err6 = { instancePath: instancePath + "/scope/" + i1, keyword: "enum", params: { allowedValues: schema1.properties.scope.items.enum } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      let data4 = data.source;
      if (typeof data4 == "string") {
        if (data4.length < 1) {
          let err8 = { instancePath: instancePath + "/source", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/source", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { contactIds: !0, scope: !0, source: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body
};
export const fields = ["contactIds","scope","source"];
