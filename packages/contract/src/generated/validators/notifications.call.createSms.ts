// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^w\\d+$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0 || !func0.call(data, "userId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.userId !== void 0 && func0.call(data, "userId")) {
      let data0 = data.userId;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err1 = { instancePath: instancePath + "/userId", keyword: "pattern", params: { like: "w0" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var body = validate1;
var schema2 = { type: "object", required: ["endpointId", "direction", "cause", "number"], properties: { endpointId: { type: "string", minLength: 1, examples: ["p0"] }, direction: { type: "string", enum: ["INCOMING", "OUTGOING"] }, cause: { type: "string", enum: ["MISSED", "SUCCESSFUL"] }, number: { type: "string", pattern: "^[+(]?[0-9][0-9 ()/.-]{1,30}$", examples: ["+491713920001"] } }, $id: "request:CallSmsInput" }, pattern1 = new RegExp("^[+(]?[0-9][0-9 ()/.-]{1,30}$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.endpointId === void 0 || !func0.call(data, "endpointId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "endpointId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.direction === void 0 || !func0.call(data, "direction")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "direction" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.cause === void 0 || !func0.call(data, "cause")) {
      let err2 = { instancePath, keyword: "required", params: { missingProperty: "cause" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.number === void 0 || !func0.call(data, "number")) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "number" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.endpointId !== void 0 && func0.call(data, "endpointId")) {
      let data0 = data.endpointId;
      if (typeof data0 == "string") {
        if (data0.length < 1) {
          let err4 = { instancePath: instancePath + "/endpointId", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/endpointId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.direction !== void 0 && func0.call(data, "direction")) {
      let data1 = data.direction;
      if (typeof data1 != "string") {
        let err6 = { instancePath: instancePath + "/direction", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data1 === "INCOMING" || data1 === "OUTGOING")) {
        let err7 = { instancePath: instancePath + "/direction", keyword: "enum", params: { allowedValues: schema2.properties.direction.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.cause !== void 0 && func0.call(data, "cause")) {
      let data2 = data.cause;
      if (typeof data2 != "string") {
        let err8 = { instancePath: instancePath + "/cause", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data2 === "MISSED" || data2 === "SUCCESSFUL")) {
        let err9 = { instancePath: instancePath + "/cause", keyword: "enum", params: { allowedValues: schema2.properties.cause.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.number !== void 0 && func0.call(data, "number")) {
      let data3 = data.number;
      if (typeof data3 == "string") {
        if (!pattern1.test(data3)) {
          let err10 = { instancePath: instancePath + "/number", keyword: "pattern", params: { like: "+491713920001" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/number", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { endpointId: !0, direction: !0, cause: !0, number: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body,
  parameters
};
export const fields = ["endpointId","direction","cause","number"];
