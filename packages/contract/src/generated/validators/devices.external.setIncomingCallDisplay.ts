// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[a-z]\\d+$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deviceId === void 0 || !func0.call(data, "deviceId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "deviceId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.deviceId !== void 0 && func0.call(data, "deviceId")) {
      let data0 = data.deviceId;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err1 = { instancePath: instancePath + "/deviceId", keyword: "pattern", params: { like: "e0" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/deviceId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { deviceId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
var schema2 = { type: "object", required: ["incomingCallDisplay"], properties: { incomingCallDisplay: { type: "string", enum: ["CALLED_NUMBER", "CALLER_NUMBER"] } }, $id: "request:IncomingCallDisplay" };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.incomingCallDisplay === void 0 || !func0.call(data, "incomingCallDisplay")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "incomingCallDisplay" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.incomingCallDisplay !== void 0 && func0.call(data, "incomingCallDisplay")) {
      let data0 = data.incomingCallDisplay;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/incomingCallDisplay", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "CALLED_NUMBER" || data0 === "CALLER_NUMBER")) {
        let err2 = { instancePath: instancePath + "/incomingCallDisplay", keyword: "enum", params: { allowedValues: schema2.properties.incomingCallDisplay.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { incomingCallDisplay: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body,
  parameters
};
export const fields = ["incomingCallDisplay"];
