// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var body = validate0;
var schema1 = { type: "object", required: ["incomingUrl", "outgoingUrl"], properties: { incomingUrl: { type: "string", pattern: "^(https?://.+)?$" }, outgoingUrl: { type: "string", pattern: "^(https?://.+)?$" }, log: { type: "boolean" }, whitelist: { type: ["array", "null"], items: { type: "string" } }, pushApiVersion: { type: "integer", minimum: -2147483648, maximum: 2147483647 } }, $id: "request:AccountWebhookSettingsInput" }, func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^(https?://.+)?$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.incomingUrl === void 0 || !func0.call(data, "incomingUrl")) {
      let err0 = { instancePath, schemaPath: "request:AccountWebhookSettingsInput/required", keyword: "required", params: { missingProperty: "incomingUrl" }, message: "must have required property 'incomingUrl'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.outgoingUrl === void 0 || !func0.call(data, "outgoingUrl")) {
      let err1 = { instancePath, schemaPath: "request:AccountWebhookSettingsInput/required", keyword: "required", params: { missingProperty: "outgoingUrl" }, message: "must have required property 'outgoingUrl'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.incomingUrl !== void 0 && func0.call(data, "incomingUrl")) {
      let data0 = data.incomingUrl;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err2 = { instancePath: instancePath + "/incomingUrl", schemaPath: "request:AccountWebhookSettingsInput/properties/incomingUrl/pattern", keyword: "pattern", params: { pattern: "^(https?://.+)?$" }, message: 'must match pattern "^(https?://.+)?$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/incomingUrl", schemaPath: "request:AccountWebhookSettingsInput/properties/incomingUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.outgoingUrl !== void 0 && func0.call(data, "outgoingUrl")) {
      let data1 = data.outgoingUrl;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err4 = { instancePath: instancePath + "/outgoingUrl", schemaPath: "request:AccountWebhookSettingsInput/properties/outgoingUrl/pattern", keyword: "pattern", params: { pattern: "^(https?://.+)?$" }, message: 'must match pattern "^(https?://.+)?$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/outgoingUrl", schemaPath: "request:AccountWebhookSettingsInput/properties/outgoingUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.log !== void 0 && func0.call(data, "log") && typeof data.log != "boolean") {
      let err6 = { instancePath: instancePath + "/log", schemaPath: "request:AccountWebhookSettingsInput/properties/log/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.whitelist !== void 0 && func0.call(data, "whitelist")) {
      let data3 = data.whitelist;
      if (!Array.isArray(data3) && data3 !== null) {
        let err7 = { instancePath: instancePath + "/whitelist", schemaPath: "request:AccountWebhookSettingsInput/properties/whitelist/type", keyword: "type", params: { type: schema1.properties.whitelist.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            let err8 = { instancePath: instancePath + "/whitelist/" + i0, schemaPath: "request:AccountWebhookSettingsInput/properties/whitelist/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      }
    }
    if (data.pushApiVersion !== void 0 && func0.call(data, "pushApiVersion")) {
      let data5 = data.pushApiVersion;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err9 = { instancePath: instancePath + "/pushApiVersion", schemaPath: "request:AccountWebhookSettingsInput/properties/pushApiVersion/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 2147483647 || isNaN(data5)) {
          let err10 = { instancePath: instancePath + "/pushApiVersion", schemaPath: "request:AccountWebhookSettingsInput/properties/pushApiVersion/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data5 < -2147483648 || isNaN(data5)) {
          let err11 = { instancePath: instancePath + "/pushApiVersion", schemaPath: "request:AccountWebhookSettingsInput/properties/pushApiVersion/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "request:AccountWebhookSettingsInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { incomingUrl: !0, outgoingUrl: !0, log: !0, whitelist: !0, pushApiVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  body
};
