// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.allowStart !== void 0 && func0.call(data, "allowStart") && typeof data.allowStart != "boolean") {
      let err0 = { instancePath: instancePath + "/allowStart", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { allowStart: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state !== void 0 && func0.call(data, "state") && typeof data.state != "string") {
      let err0 = { instancePath: instancePath + "/state", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.externalTransactionNumber !== void 0 && func0.call(data, "externalTransactionNumber") && typeof data.externalTransactionNumber != "string") {
      let err1 = { instancePath: instancePath + "/externalTransactionNumber", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.externalReferenceId !== void 0 && func0.call(data, "externalReferenceId") && typeof data.externalReferenceId != "string") {
      let err2 = { instancePath: instancePath + "/externalReferenceId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.externalVerificationLink !== void 0 && func0.call(data, "externalVerificationLink") && typeof data.externalVerificationLink != "string") {
      let err3 = { instancePath: instancePath + "/externalVerificationLink", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.externalReferenceIdAutoident !== void 0 && func0.call(data, "externalReferenceIdAutoident") && typeof data.externalReferenceIdAutoident != "string") {
      let err4 = { instancePath: instancePath + "/externalReferenceIdAutoident", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.externalVerificationLinkAutoident !== void 0 && func0.call(data, "externalVerificationLinkAutoident") && typeof data.externalVerificationLinkAutoident != "string") {
      let err5 = { instancePath: instancePath + "/externalVerificationLinkAutoident", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { state: !0, externalTransactionNumber: !0, externalReferenceId: !0, externalVerificationLink: !0, externalReferenceIdAutoident: !0, externalVerificationLinkAutoident: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  parameters
};
