// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var parameters = validate0;
var func0 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^g\\d+$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.groupId === void 0 || !func0.call(data, "groupId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "groupId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.groupId !== void 0 && func0.call(data, "groupId")) {
      let data0 = data.groupId;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err1 = { instancePath: instancePath + "/groupId", keyword: "pattern", params: { like: "g0" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/groupId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { groupId: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
            if (data1.id === void 0 || !func0.call(data1, "id")) {
              let err1 = { instancePath: instancePath + "/items/" + i0, keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.id !== void 0 && func0.call(data1, "id") && typeof data1.id != "string") {
              let err2 = { instancePath: instancePath + "/items/" + i0 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.alias !== void 0 && func0.call(data1, "alias") && typeof data1.alias != "string") {
              let err3 = { instancePath: instancePath + "/items/" + i0 + "/alias", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.timeout !== void 0 && func0.call(data1, "timeout")) {
              let data4 = data1.timeout;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                let err4 = { instancePath: instancePath + "/items/" + i0 + "/timeout", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 < -2147483648 || isNaN(data4)) {
                  let err5 = { instancePath: instancePath + "/items/" + i0 + "/timeout", keyword: "minimum", params: { limit: -2147483648 } };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
                if (data4 > 2147483647 || isNaN(data4)) {
                  let err6 = { instancePath: instancePath + "/items/" + i0 + "/timeout", keyword: "maximum", params: { limit: 2147483647 } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              }
            }
            if (data1.active !== void 0 && func0.call(data1, "active") && typeof data1.active != "boolean") {
              let err7 = { instancePath: instancePath + "/items/" + i0 + "/active", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.transcriptionsUrl !== void 0 && func0.call(data1, "transcriptionsUrl") && typeof data1.transcriptionsUrl != "string") {
              let err8 = { instancePath: instancePath + "/items/" + i0 + "/transcriptionsUrl", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data1.transcription !== void 0 && func0.call(data1, "transcription") && typeof data1.transcription != "boolean") {
              let err9 = { instancePath: instancePath + "/items/" + i0 + "/transcription", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data1.canTranscribe !== void 0 && func0.call(data1, "canTranscribe") && typeof data1.canTranscribe != "boolean") {
              let err10 = { instancePath: instancePath + "/items/" + i0 + "/canTranscribe", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data1.greetingsUrl !== void 0 && func0.call(data1, "greetingsUrl") && typeof data1.greetingsUrl != "string") {
              let err11 = { instancePath: instancePath + "/items/" + i0 + "/greetingsUrl", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data1.activeGreetingAlias !== void 0 && func0.call(data1, "activeGreetingAlias") && typeof data1.activeGreetingAlias != "string") {
              let err12 = { instancePath: instancePath + "/items/" + i0 + "/activeGreetingAlias", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data1.activeGreetingId !== void 0 && func0.call(data1, "activeGreetingId") && typeof data1.activeGreetingId != "string") {
              let err13 = { instancePath: instancePath + "/items/" + i0 + "/activeGreetingId", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data1.accessNumber !== void 0 && func0.call(data1, "accessNumber") && typeof data1.accessNumber != "string") {
              let err14 = { instancePath: instancePath + "/items/" + i0 + "/accessNumber", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/items/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { items: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length), validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { items: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  parameters
};
