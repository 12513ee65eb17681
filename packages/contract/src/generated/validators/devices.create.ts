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
var schema2 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["REGISTER", "MOBILE", "EXTERNAL"] }, alias: { type: "string", examples: ["Desk phone"] } }, $id: "request:DeviceInput" };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type")) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "REGISTER" || data0 === "MOBILE" || data0 === "EXTERNAL")) {
        let err2 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema2.properties.type.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.alias !== void 0 && func0.call(data, "alias") && typeof data.alias != "string") {
      let err3 = { instancePath: instancePath + "/alias", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { type: !0, alias: !0 }, dynamicProps: !1, dynamicItems: !1 };
var answer = validate2;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && typeof data.id != "string") {
      let err1 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.alias !== void 0 && func0.call(data, "alias") && typeof data.alias != "string") {
      let err2 = { instancePath: instancePath + "/alias", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0 && func0.call(data, "type") && typeof data.type != "string") {
      let err3 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.online !== void 0 && func0.call(data, "online") && typeof data.online != "boolean") {
      let err4 = { instancePath: instancePath + "/online", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.dnd !== void 0 && func0.call(data, "dnd") && typeof data.dnd != "boolean") {
      let err5 = { instancePath: instancePath + "/dnd", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.callerId !== void 0 && func0.call(data, "callerId") && typeof data.callerId != "string") {
      let err6 = { instancePath: instancePath + "/callerId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.owner !== void 0 && func0.call(data, "owner") && typeof data.owner != "string") {
      let err7 = { instancePath: instancePath + "/owner", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.activePhonelines !== void 0 && func0.call(data, "activePhonelines")) {
      let data7 = data.activePhonelines;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.id !== void 0 && func0.call(data8, "id") && typeof data8.id != "string") {
              let err8 = { instancePath: instancePath + "/activePhonelines/" + i0 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data8.alias !== void 0 && func0.call(data8, "alias") && typeof data8.alias != "string") {
              let err9 = { instancePath: instancePath + "/activePhonelines/" + i0 + "/alias", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/activePhonelines/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/activePhonelines", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.activeGroups !== void 0 && func0.call(data, "activeGroups")) {
      let data11 = data.activeGroups;
      if (Array.isArray(data11)) {
        let len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.id !== void 0 && func0.call(data12, "id") && typeof data12.id != "string") {
              let err12 = { instancePath: instancePath + "/activeGroups/" + i1 + "/id", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data12.alias !== void 0 && func0.call(data12, "alias") && typeof data12.alias != "string") {
              let err13 = { instancePath: instancePath + "/activeGroups/" + i1 + "/alias", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/activeGroups/" + i1, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/activeGroups", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.credentials !== void 0 && func0.call(data, "credentials")) {
      let data15 = data.credentials;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.username !== void 0 && func0.call(data15, "username") && typeof data15.username != "string") {
          let err16 = { instancePath: instancePath + "/credentials/username", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data15.password !== void 0 && func0.call(data15, "password") && typeof data15.password != "string") {
          let err17 = { instancePath: instancePath + "/credentials/password", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data15.sipServer !== void 0 && func0.call(data15, "sipServer") && typeof data15.sipServer != "string") {
          let err18 = { instancePath: instancePath + "/credentials/sipServer", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data15.outboundProxy !== void 0 && func0.call(data15, "outboundProxy") && typeof data15.outboundProxy != "string") {
          let err19 = { instancePath: instancePath + "/credentials/outboundProxy", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data15.sipServerWebsocketUrl !== void 0 && func0.call(data15, "sipServerWebsocketUrl") && typeof data15.sipServerWebsocketUrl != "string") {
          let err20 = { instancePath: instancePath + "/credentials/sipServerWebsocketUrl", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data15.simId !== void 0 && func0.call(data15, "simId") && typeof data15.simId != "string") {
          let err21 = { instancePath: instancePath + "/credentials/simId", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data15.puk1 !== void 0 && func0.call(data15, "puk1") && typeof data15.puk1 != "string") {
          let err22 = { instancePath: instancePath + "/credentials/puk1", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data15.puk2 !== void 0 && func0.call(data15, "puk2") && typeof data15.puk2 != "string") {
          let err23 = { instancePath: instancePath + "/credentials/puk2", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/credentials", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.registered !== void 0 && func0.call(data, "registered")) {
      let data24 = data.registered;
      if (Array.isArray(data24)) {
        let len2 = data24.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data25 = data24[i2];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.userAgent !== void 0 && func0.call(data25, "userAgent") && typeof data25.userAgent != "string") {
              let err25 = { instancePath: instancePath + "/registered/" + i2 + "/userAgent", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data25.ip !== void 0 && func0.call(data25, "ip") && typeof data25.ip != "string") {
              let err26 = { instancePath: instancePath + "/registered/" + i2 + "/ip", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data25.port !== void 0 && func0.call(data25, "port") && typeof data25.port != "string") {
              let err27 = { instancePath: instancePath + "/registered/" + i2 + "/port", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            let err28 = { instancePath: instancePath + "/registered/" + i2, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        let err29 = { instancePath: instancePath + "/registered", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.emergencyAddressId !== void 0 && func0.call(data, "emergencyAddressId") && typeof data.emergencyAddressId != "string") {
      let err30 = { instancePath: instancePath + "/emergencyAddressId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.addressUrl !== void 0 && func0.call(data, "addressUrl") && typeof data.addressUrl != "string") {
      let err31 = { instancePath: instancePath + "/addressUrl", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.simState !== void 0 && func0.call(data, "simState") && typeof data.simState != "string") {
      let err32 = { instancePath: instancePath + "/simState", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.esim !== void 0 && func0.call(data, "esim") && typeof data.esim != "boolean") {
      let err33 = { instancePath: instancePath + "/esim", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.number !== void 0 && func0.call(data, "number") && typeof data.number != "string") {
      let err34 = { instancePath: instancePath + "/number", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.incomingCallDisplayState !== void 0 && func0.call(data, "incomingCallDisplayState") && typeof data.incomingCallDisplayState != "string") {
      let err35 = { instancePath: instancePath + "/incomingCallDisplayState", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
  } else {
    let err36 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { id: !0, alias: !0, type: !0, online: !0, dnd: !0, callerId: !0, owner: !0, activePhonelines: !0, activeGroups: !0, credentials: !0, registered: !0, emergencyAddressId: !0, addressUrl: !0, simState: !0, esim: !0, number: !0, incomingCallDisplayState: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate3(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length), validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: { id: !0, alias: !0, type: !0, online: !0, dnd: !0, callerId: !0, owner: !0, activePhonelines: !0, activeGroups: !0, credentials: !0, registered: !0, emergencyAddressId: !0, addressUrl: !0, simState: !0, esim: !0, number: !0, incomingCallDisplayState: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  answer,
  body,
  parameters
};
export const fields = ["type","alias"];
