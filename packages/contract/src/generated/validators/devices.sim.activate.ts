// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^w\\d+$", "u"), pattern1 = new RegExp("^[a-z]\\d+$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0 || !func0.call(data, "userId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.deviceId === void 0 || !func0.call(data, "deviceId")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "deviceId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.userId !== void 0 && func0.call(data, "userId")) {
      let data0 = data.userId;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err2 = { instancePath: instancePath + "/userId", keyword: "pattern", params: { like: "w0" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.deviceId !== void 0 && func0.call(data, "deviceId")) {
      let data1 = data.deviceId;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err4 = { instancePath: instancePath + "/deviceId", keyword: "pattern", params: { like: "e0" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/deviceId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userId: !0, deviceId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.simId === void 0 || !func0.call(data, "simId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "simId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.simId !== void 0 && func0.call(data, "simId")) {
      let data0 = data.simId;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          let err1 = { instancePath: instancePath + "/simId", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/simId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { simId: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body,
  parameters
};
export const fields = ["simId"];
