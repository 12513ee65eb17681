// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userIds !== void 0 && func0.call(data, "userIds")) {
      let data0 = data.userIds;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err0 = { instancePath: instancePath + "/userIds", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (data1.length < 1) {
              let err1 = { instancePath: instancePath + "/userIds/" + i0, keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/userIds/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/userIds", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { userIds: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate1;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0 || !func0.call(data, "items")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "items" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.items !== void 0 && func0.call(data, "items")) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.userId !== void 0 && func0.call(data1, "userId") && typeof data1.userId != "string") {
              let err1 = { instancePath: instancePath + "/items/" + i0 + "/userId", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.foreignSpecial !== void 0 && func0.call(data1, "foreignSpecial") && typeof data1.foreignSpecial != "boolean") {
              let err2 = { instancePath: instancePath + "/items/" + i0 + "/foreignSpecial", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.charged !== void 0 && func0.call(data1, "charged") && typeof data1.charged != "boolean") {
              let err3 = { instancePath: instancePath + "/items/" + i0 + "/charged", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.roaming !== void 0 && func0.call(data1, "roaming") && typeof data1.roaming != "boolean") {
              let err4 = { instancePath: instancePath + "/items/" + i0 + "/roaming", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.highCostForeignNumbers !== void 0 && func0.call(data1, "highCostForeignNumbers") && typeof data1.highCostForeignNumbers != "boolean") {
              let err5 = { instancePath: instancePath + "/items/" + i0 + "/highCostForeignNumbers", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/items/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { items: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId !== void 0 && func0.call(data, "userId") && typeof data.userId != "string") {
      let err0 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.foreignSpecial !== void 0 && func0.call(data, "foreignSpecial") && typeof data.foreignSpecial != "boolean") {
      let err1 = { instancePath: instancePath + "/foreignSpecial", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.charged !== void 0 && func0.call(data, "charged") && typeof data.charged != "boolean") {
      let err2 = { instancePath: instancePath + "/charged", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.roaming !== void 0 && func0.call(data, "roaming") && typeof data.roaming != "boolean") {
      let err3 = { instancePath: instancePath + "/roaming", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.highCostForeignNumbers !== void 0 && func0.call(data, "highCostForeignNumbers") && typeof data.highCostForeignNumbers != "boolean") {
      let err4 = { instancePath: instancePath + "/highCostForeignNumbers", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.userId = !0, props0.foreignSpecial = !0, props0.charged = !0, props0.roaming = !0, props0.highCostForeignNumbers = !0;
  }
  let _errs14 = errors;
  validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
  var _valid0 = _errs14 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.items = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err6 = { instancePath, keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate1.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate1.evaluated = { dynamicProps: !0, dynamicItems: !1 };
export {
  answer,
  parameters
};
