// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.
// @ts-nocheck

var answer = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.callId === void 0 || !func0.call(data, "callId")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "callId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.callId !== void 0 && func0.call(data, "callId") && typeof data.callId != "string") {
      let err1 = { instancePath: instancePath + "/callId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.muted !== void 0 && func0.call(data, "muted") && typeof data.muted != "boolean") {
      let err2 = { instancePath: instancePath + "/muted", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.recording !== void 0 && func0.call(data, "recording") && typeof data.recording != "boolean") {
      let err3 = { instancePath: instancePath + "/recording", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.hold !== void 0 && func0.call(data, "hold") && typeof data.hold != "boolean") {
      let err4 = { instancePath: instancePath + "/hold", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.participants !== void 0 && func0.call(data, "participants")) {
      let data4 = data.participants;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.participantId !== void 0 && func0.call(data5, "participantId") && typeof data5.participantId != "string") {
              let err5 = { instancePath: instancePath + "/participants/" + i0 + "/participantId", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data5.phoneNumber !== void 0 && func0.call(data5, "phoneNumber") && typeof data5.phoneNumber != "string") {
              let err6 = { instancePath: instancePath + "/participants/" + i0 + "/phoneNumber", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data5.muted !== void 0 && func0.call(data5, "muted") && typeof data5.muted != "boolean") {
              let err7 = { instancePath: instancePath + "/participants/" + i0 + "/muted", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data5.hold !== void 0 && func0.call(data5, "hold") && typeof data5.hold != "boolean") {
              let err8 = { instancePath: instancePath + "/participants/" + i0 + "/hold", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data5.owner !== void 0 && func0.call(data5, "owner") && typeof data5.owner != "boolean") {
              let err9 = { instancePath: instancePath + "/participants/" + i0 + "/owner", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/participants/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/participants", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { callId: !0, muted: !0, recording: !0, hold: !0, participants: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0 || !func0.call(data, "data")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "data" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.data !== void 0 && func0.call(data, "data")) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate2(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/data", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate0.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length), validate0.errors = vErrors, errors === 0;
}
validate0.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer
};
