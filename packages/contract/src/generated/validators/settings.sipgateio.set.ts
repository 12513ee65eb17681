// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var body = validate0;
var schema1 = { type: "object", required: ["incomingUrl", "outgoingUrl"], examples: [{ incomingUrl: "https://app.example.com/incoming", outgoingUrl: "https://app.example.com/outgoing", log: !0, whitelist: ["p0", "g0"] }], properties: { incomingUrl: { type: "string", pattern: "^(https?://.+)?$", examples: ["https://app.example.com/incoming"] }, outgoingUrl: { type: "string", pattern: "^(https?://.+)?$", examples: ["https://app.example.com/outgoing"] }, log: { type: "boolean" }, whitelist: { type: ["array", "null"], examples: [["p0", "g0"]], items: { type: "string" } }, pushApiVersion: { type: "integer", minimum: -2147483648, maximum: 2147483647 } }, $id: "request:AccountWebhookSettingsInput" }, func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^(https?://.+)?$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.incomingUrl === void 0 || !func0.call(data, "incomingUrl")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "incomingUrl" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.outgoingUrl === void 0 || !func0.call(data, "outgoingUrl")) {
      let err1 = { instancePath, keyword: "required", params: { missingProperty: "outgoingUrl" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.incomingUrl !== void 0 && func0.call(data, "incomingUrl")) {
      let data0 = data.incomingUrl;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err2 = { instancePath: instancePath + "/incomingUrl", keyword: "pattern", params: { like: "https://app.example.com/incoming" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/incomingUrl", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.outgoingUrl !== void 0 && func0.call(data, "outgoingUrl")) {
      let data1 = data.outgoingUrl;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err4 = { instancePath: instancePath + "/outgoingUrl", keyword: "pattern", params: { like: "https://app.example.com/outgoing" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/outgoingUrl", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.log !== void 0 && func0.call(data, "log") && typeof data.log != "boolean") {
      let err6 = { instancePath: instancePath + "/log", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.whitelist !== void 0 && func0.call(data, "whitelist")) {
      let data3 = data.whitelist;
      if (!Array.isArray(data3) && data3 !== null) {
        let err7 = { instancePath: instancePath + "/whitelist", keyword: "type", params: { type: schema1.properties.whitelist.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            let err8 = { instancePath: instancePath + "/whitelist/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      }
    }
    if (data.pushApiVersion !== void 0 && func0.call(data, "pushApiVersion")) {
      let data5 = data.pushApiVersion;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err9 = { instancePath: instancePath + "/pushApiVersion", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < -2147483648 || isNaN(data5)) {
          let err10 = { instancePath: instancePath + "/pushApiVersion", keyword: "minimum", params: { limit: -2147483648 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data5 > 2147483647 || isNaN(data5)) {
          let err11 = { instancePath: instancePath + "/pushApiVersion", keyword: "maximum", params: { limit: 2147483647 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
  } else {
    let err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { incomingUrl: !0, outgoingUrl: !0, log: !0, whitelist: !0, pushApiVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body
};
export const fields = ["incomingUrl","outgoingUrl","log","whitelist","pushApiVersion"];
export const readBack = true;
