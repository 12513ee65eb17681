// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var body = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[+(0-9]", "u"), pattern1 = new RegExp("^([a-z]\\d+|[+(]?[0-9][0-9 ()/.-]{1,30})$", "u"), pattern2 = new RegExp("^[+(]?[0-9][0-9 ()/.-]{0,30}$", "u"), pattern3 = new RegExp("^[a-z]\\d+$", "u"), pattern4 = new RegExp("^[+(]?[0-9][0-9 ()/.-]{1,30}$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.caller === void 0 || !func0.call(data, "caller")) && (missing0 = "caller")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.caller !== void 0 && func0.call(data, "caller")) {
      let data0 = data.caller;
      if (errors === errors)
        if (typeof data0 == "string") {
          if (!pattern0.test(data0)) {
            let err1 = {};
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        } else {
          let err2 = {};
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    let _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.deviceId === void 0 || !func0.call(data, "deviceId"))) {
      let err3 = { instancePath, keyword: "required", params: { missingProperty: "deviceId" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs6 === errors;
    if (valid1 = _valid0, valid1) {
      var props0 = {};
      props0.deviceId = !0, props0.caller = !0;
    }
  }
  if (!valid1) {
    let err4 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.caller === void 0 || !func0.call(data, "caller")) {
      let err5 = { instancePath, keyword: "required", params: { missingProperty: "caller" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.callee === void 0 || !func0.call(data, "callee")) {
      let err6 = { instancePath, keyword: "required", params: { missingProperty: "callee" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (props0 !== !0 && (props0 = props0 || {}, props0.caller = !0, props0.callee = !0, props0.deviceId = !0, props0.callerId = !0), data.caller !== void 0 && func0.call(data, "caller")) {
      let data1 = data.caller;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err7 = { instancePath: instancePath + "/caller", keyword: "pattern", params: { like: "e0" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/caller", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.callee !== void 0 && func0.call(data, "callee")) {
      let data2 = data.callee;
      if (typeof data2 == "string") {
        if (!pattern2.test(data2)) {
          let err9 = { instancePath: instancePath + "/callee", keyword: "pattern", params: { like: "+493023125010" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/callee", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.deviceId !== void 0 && func0.call(data, "deviceId")) {
      let data3 = data.deviceId;
      if (typeof data3 == "string") {
        if (!pattern3.test(data3)) {
          let err11 = { instancePath: instancePath + "/deviceId", keyword: "pattern", params: { like: "e0" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/deviceId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.callerId !== void 0 && func0.call(data, "callerId")) {
      let data4 = data.callerId;
      if (typeof data4 == "string") {
        if (!pattern4.test(data4)) {
          let err13 = { instancePath: instancePath + "/callerId", keyword: "pattern", params: { like: "+493023125011" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/callerId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate0.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate0.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var answer = validate1;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sessionId === void 0 || !func0.call(data, "sessionId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "sessionId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sessionId !== void 0 && func0.call(data, "sessionId") && typeof data.sessionId != "string") {
      let err1 = { instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { sessionId: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  body
};
export const fields = ["caller","callee","deviceId","callerId"];
