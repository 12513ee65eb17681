// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var body = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.filename === void 0 || !func0.call(data, "filename")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "filename" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.base64Content === void 0 || !func0.call(data, "base64Content")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "base64Content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.filename !== void 0 && func0.call(data, "filename")) {
      let data0 = data.filename;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          let err2 = { instancePath: instancePath + "/filename", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/filename", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.base64Content !== void 0 && func0.call(data, "base64Content")) {
      let data1 = data.base64Content;
      if (typeof data1 == "string") {
        if (data1.length > 15e6) {
          let err4 = { instancePath: instancePath + "/base64Content", keyword: "maxLength", params: { limit: 15e6 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.length < 1) {
          let err5 = { instancePath: instancePath + "/base64Content", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/base64Content", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { filename: !0, base64Content: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body
};
export const fields = ["filename","base64Content"];
