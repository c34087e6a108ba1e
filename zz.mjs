import { rollup } from 'rollup'; import { nodeResolve } from '@rollup/plugin-node-resolve'; import {minify} from 'terser'; import {gzipSync} from 'node:zlib'; import {readFileSync} from 'node:fs';
const input=process.argv[2]??'build/src/elements/widgets/directory/define.js';
const later={name:'l',resolveDynamicImport:(s)=>({id:String(s),external:true})};
const b=await rollup({input,plugins:[later,nodeResolve({browser:true,exportConditions:['production']})],logLevel:'silent'});
const {output}=await b.generate({format:'es'});
const mods=Object.entries(output[0].modules).filter(([,m])=>m.renderedLength).map(([id,m])=>[id.replace(/.*\/geo\//,''),m.code]);
const min=async c=>gzipSync((await minify(c,{module:true,ecma:2021,compress:{passes:2}})).code,{level:9}).length;
const all=await min(output[0].code);
console.log('all',all);
// marginal: gzip of concatenated minified modules individually (pre-minified text), leave one out
const small=[];for(const [id,c] of mods){try{small.push([id,(await minify(c,{module:true,ecma:2021,compress:{unused:false},mangle:true})).code])}catch{small.push([id,c])}}
const total=gzipSync(small.map(x=>x[1]).join('\n'),{level:9}).length;
const rows=small.map(([id],i)=>[total-gzipSync(small.filter((_,j)=>j!==i).map(x=>x[1]).join('\n'),{level:9}).length,id]).sort((a,b)=>b[0]-a[0]);
console.log(rows.map(r=>r.join(' ')).join('\n'));
